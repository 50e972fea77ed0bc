/**
 * The exchange log as an auditor reads it: {@link vn.tthc.sdk.evidence.ExchangeEvidence} checks
 * that nothing in it was changed, finds exchanges, and takes the proof of one out of it, to be
 * checked with OpenSSL alone (Art. 3.5, 21.1.d).
 */
@NullMarked
package vn.tthc.sdk.evidence;

import org.jspecify.annotations.NullMarked;
