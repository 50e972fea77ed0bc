/** Checks of settings and channels, without a client. */
@NullMarked
package vn.tthc.sdk.internal.doctor;

import org.jspecify.annotations.NullMarked;
