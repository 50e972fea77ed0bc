package vn.tthc.sdk.examples.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.tthc.sdk.cli.UserError;

/**
 * Reads a whole text file and takes nothing but UTF-8. Java's usual readers put a replacement
 * character for every broken byte, and so would send a spoiled name to the portal.
 */
final class StrictUtf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictUtf8() {}

  /** The text without a byte order mark, which spreadsheet programs put in front. */
  static String read(Path file) {
    String text = decode(file, ByteBuffer.wrap(bytes(file)));
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UserError(
          file.toString(), "is not there", "put it there or name another folder", e);
    } catch (IOException e) {
      throw new UserError(file.toString(), "cannot be read", "check that it is a file to read", e);
    }
  }

  private static String decode(Path file, ByteBuffer bytes) {
    // a fresh decoder reports errors where Charset.decode() would replace
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      throw new UserError(
          file + " line " + line, "holds bytes that are not UTF-8", "export it as UTF-8");
    }
    return text.toString();
  }
}
