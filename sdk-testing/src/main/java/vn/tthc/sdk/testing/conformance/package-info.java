/**
 * Judges servers that claim to speak as the portal does: a mock, a vendor's gateway, a test
 * environment. {@link vn.tthc.sdk.testing.conformance.Conformance} is where to begin.
 */
@NullMarked
package vn.tthc.sdk.testing.conformance;

import org.jspecify.annotations.NullMarked;
