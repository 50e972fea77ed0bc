/** What the client is made of; nothing here is for users. */
@NullMarked
package vn.tthc.sdk.internal;

import org.jspecify.annotations.NullMarked;
