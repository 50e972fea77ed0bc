/** The portal's dialect: what is sent to it, and what its answers mean. */
@NullMarked
package vn.tthc.sdk.internal.protocol;

import org.jspecify.annotations.NullMarked;
