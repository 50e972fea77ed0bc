/** A signature's structure, with time stamp or without; which key signs. */
@NullMarked
package vn.tthc.sdk.signing.internal.cades;

import org.jspecify.annotations.NullMarked;
