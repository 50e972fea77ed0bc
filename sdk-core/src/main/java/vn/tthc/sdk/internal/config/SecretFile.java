package vn.tthc.sdk.internal.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A secret in a file, read anew at every use so that it can be exchanged while the client runs.
 *
 * @param file in UTF-8; one line end at its end is not part of the secret
 */
record SecretFile(Path file) implements Supplier<String> {

  private static final int LONGEST = 64 * 1024;

  /** Why a file holds no secret. */
  static final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    /** Without a cause: nothing of the content may come along. */
    private Unusable(String why) {
      super(why);
    }
  }

  @Override
  public String get() {
    try {
      return read();
    } catch (Unusable e) {
      throw new IllegalStateException("the file " + file + " " + e.getMessage());
    }
  }

  /** The secret; what is thrown does not name the file. */
  String read() throws Unusable {
    String text = withoutLineEnd(text());
    if (text.isBlank()) {
      throw new Unusable("is empty: write the secret into it");
    }
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw new Unusable("has more than one line: leave the secret alone in it");
    }
    return text;
  }

  private String text() throws Unusable {
    try {
      return Utf8.read(file, LONGEST);
    } catch (NoSuchFileException e) {
      throw new Unusable("does not exist: check the path");
    } catch (CharacterCodingException e) {
      throw new Unusable("is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw new Unusable("cannot be read (" + e.getClass().getSimpleName() + "): check what it is");
    }
  }

  private static String withoutLineEnd(String text) {
    if (text.endsWith("\r\n")) {
      return text.substring(0, text.length() - 2);
    }
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
