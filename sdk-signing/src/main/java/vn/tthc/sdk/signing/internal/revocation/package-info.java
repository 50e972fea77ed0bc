/** Revocation data: where it comes from, how long it is kept, and what it says. */
@NullMarked
package vn.tthc.sdk.signing.internal.revocation;

import org.jspecify.annotations.NullMarked;
