/** The same task by hand and with the SDK, side by side: docs/comparison.md goes through it. */
package vn.tthc.sdk.examples.comparison;
