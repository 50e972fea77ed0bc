/**
 * The command line {@code tthc}, for operators and for systems that are not written in Java.
 * Subcommands are {@link vn.tthc.sdk.cli.Subcommand}s on the class path.
 */
@NullMarked
package vn.tthc.sdk.cli;

import org.jspecify.annotations.NullMarked;
