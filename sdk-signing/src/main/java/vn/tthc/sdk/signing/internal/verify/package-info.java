/** The check of a signature, part by part, into one report. */
@NullMarked
package vn.tthc.sdk.signing.internal.verify;

import org.jspecify.annotations.NullMarked;
