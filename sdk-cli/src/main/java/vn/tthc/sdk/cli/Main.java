package vn.tthc.sdk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line {@code tthc}. Exit status: 0 when all went well, 1 when something did not, 2
 * when the call or what it points to is to be mended by the user, 70 when the program failed.
 */
@Command(
    name = "tthc",
    description = "Connects an agency's system with the National Public Service Portal.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private boolean verbose;

  private Main() {}

  /** Runs the command line and ends the JVM with its exit status. */
  public static void main(String[] args) {
    System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
  }

  /**
   * Runs the command line within this JVM.
   *
   * @param out for what was asked for
   * @param err for errors and progress
   * @param args the arguments
   * @return the exit status
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Logging.configure(false);
    Main main = new Main();
    CommandLine command = new CommandLine(main);
    ServiceLoader.load(Subcommand.class).forEach(command::addSubcommand);
    Errors errors = new Errors();
    int status =
        command
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(errors)
            .setParameterExceptionHandler(errors)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args);
    out.flush();
    err.flush();
    return status;
  }

  static Main of(CommandLine command) {
    return (Main) command.getCommandSpec().root().userObject();
  }

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show logs, and where an error came from.")
  void setVerbose(boolean verbose) {
    this.verbose = verbose;
    Logging.configure(verbose);
  }

  boolean isVerbose() {
    return verbose;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  // UTF-8 whatever the platform's charset is: the portal's texts are Vietnamese.
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
