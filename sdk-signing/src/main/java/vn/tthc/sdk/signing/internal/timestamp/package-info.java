/** The time-stamp client, the check of its tokens, outages. */
@NullMarked
package vn.tthc.sdk.signing.internal.timestamp;

import org.jspecify.annotations.NullMarked;
