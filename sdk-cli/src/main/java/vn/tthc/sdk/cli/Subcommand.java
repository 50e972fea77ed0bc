package vn.tthc.sdk.cli;

import java.util.concurrent.Callable;

/**
 * A subcommand of {@code tthc}, found by {@link java.util.ServiceLoader}: what is not on the class
 * path is not offered, so that an operator's installation holds no mock portal. Implementations are
 * annotated with picocli's {@code @Command} and have a public constructor without parameters.
 */
public interface Subcommand extends Callable<Integer> {

  /**
   * Does the work.
   *
   * @return the exit status: 0 when all went well, 1 when something did not
   * @throws UserError when the user can mend what is wrong; it becomes one line and exit status 2
   */
  @Override
  Integer call();
}
