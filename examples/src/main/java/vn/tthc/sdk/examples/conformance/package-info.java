/** The subcommand {@code tthc conformance}. */
package vn.tthc.sdk.examples.conformance;
