package vn.tthc.sdk.examples;

import java.nio.file.Path;

/** Where the sample export lies, seen from the module's folder. */
public final class SampleData {

  /** The folder with the three files. */
  public static final Path FOLDER = Path.of("data");

  private SampleData() {}
}
