/** What keys, signatures and their check share. */
@NullMarked
package vn.tthc.sdk.signing.internal;

import org.jspecify.annotations.NullMarked;
