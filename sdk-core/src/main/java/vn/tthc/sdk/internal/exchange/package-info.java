/** An exchange: its content, manifest, signature and attempts. */
@NullMarked
package vn.tthc.sdk.internal.exchange;

import org.jspecify.annotations.NullMarked;
