/**
 * Judges servers that claim to speak as the portal does: a mock, a vendor's gateway, a test
 * environment. {@link vn.tthc.sdk.testing.conformance.Conformance} is where to begin.
 */
package vn.tthc.sdk.testing.conformance;
