/** The exchange log: its files, chain, checkpoints and seals, copies, retention. */
@NullMarked
package vn.tthc.sdk.internal.evidence;

import org.jspecify.annotations.NullMarked;
