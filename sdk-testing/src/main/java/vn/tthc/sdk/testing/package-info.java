/**
 * A mock of the National Public Service Portal for tests and demonstrations: it judges on its own
 * what it receives, keeps what it accepted, and fails on command.
 */
@NullMarked
package vn.tthc.sdk.testing;

import org.jspecify.annotations.NullMarked;
