package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line on standard error and an exit status. */
final class Errors implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private static final int USER = 2;

  /** A fault of the program: EX_SOFTWARE of sysexits(3), as the small numbers speak of records. */
  private static final int UNEXPECTED = 70;

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    printLine(command, error.getMessage() + "; see " + name + " --help");
    return USER;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    boolean verbose = Main.of(command).isVerbose();
    boolean usersToMend = error instanceof UserError;
    String hint = usersToMend || verbose ? "" : "; --verbose shows where";
    printLine(command, (usersToMend ? error.getMessage() : describe(error)) + hint);
    if (verbose) {
      error.printStackTrace(command.getErr());
      command.getErr().flush();
    }
    return usersToMend ? USER : UNEXPECTED;
  }

  private static String describe(Exception error) {
    String message = error.getMessage();
    String kind = error.getClass().getSimpleName();
    return "unexpected " + kind + (message == null ? "" : ": " + message);
  }

  /** One line whatever the text holds, so that scripts can read it. */
  private static void printLine(CommandLine command, String text) {
    PrintWriter err = command.getErr();
    err.println("tthc: " + text.strip().replaceAll("\\s*\\R\\s*", " "));
    err.flush();
  }
}
