/**
 * A mock of the National Public Service Portal for tests and demonstrations: it judges on its own
 * what it receives, keeps what it accepted, and fails on command.
 */
package vn.tthc.sdk.testing;
