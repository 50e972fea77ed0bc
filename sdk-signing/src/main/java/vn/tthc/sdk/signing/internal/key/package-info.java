/** Keys from files, stores and tokens; the rules for keys and certificates. */
@NullMarked
package vn.tthc.sdk.signing.internal.key;

import org.jspecify.annotations.NullMarked;
