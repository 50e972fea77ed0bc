package vn.tthc.sdk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A subcommand that ends as it is told. */
@Command(name = "fail")
public final class FailingCommand implements Subcommand {

  @Parameters private String how;

  @Override
  public Integer call() {
    switch (how) {
      case "user" -> throw new UserError("dossiers.csv", "is not there.", "give another folder");
      case "lines" -> throw new IllegalStateException("first line\n  second line");
      case "silent" -> throw new IllegalStateException();
      default -> {
        return Integer.valueOf(how);
      }
    }
  }
}
