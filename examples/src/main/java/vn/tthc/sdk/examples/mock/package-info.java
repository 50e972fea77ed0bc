/** {@code tthc mock-portal}: a mock of the portal that runs until it is stopped. */
package vn.tthc.sdk.examples.mock;
