package vn.tthc.sdk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, one after the other, however large it is: a JSON array of objects, or one
 * object after another, as JSON Lines have them. Used by one thread.
 */
final class RecordFile implements Iterator<byte[]>, Closeable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final JsonParser parser;
  private boolean inArray;
  private @Nullable JsonToken ahead;
  private boolean looked;

  private RecordFile(Path path, JsonParser parser) {
    this.path = path;
    this.parser = parser;
  }

  /**
   * Looks whether a file could be opened, and does not open it: what was taken from a pipe is gone.
   *
   * @throws UserError when it is not there or cannot be read
   */
  static void requireReadable(Path path) {
    if (!Files.exists(path)) {
      throw missing(path, null);
    }
    if (Files.isDirectory(path) || !Files.isReadable(path)) {
      throw unreadable(path, new AccessDeniedException(path.toString()));
    }
  }

  /**
   * Opens a file.
   *
   * @throws UserError when it is not there or cannot be read
   */
  static RecordFile open(Path path) {
    try {
      return new RecordFile(path, JSON.createParser(input(path)));
    } catch (NoSuchFileException e) {
      throw missing(path, e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** Programs on Windows like to put a byte order mark first. */
  private static InputStream input(Path path) throws IOException {
    PushbackInputStream in =
        new PushbackInputStream(Files.newInputStream(path), BYTE_ORDER_MARK.length);
    try {
      byte[] first = in.readNBytes(BYTE_ORDER_MARK.length);
      if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
        in.unread(first);
      }
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    if (!looked) {
      ahead = look();
      looked = true;
    }
    return ahead != null;
  }

  /** The object that comes next; null at the end. */
  private @Nullable JsonToken look() {
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && !inArray) {
        inArray = true;
        token = parser.nextToken();
      }
      if (token == JsonToken.END_ARRAY && inArray) {
        inArray = false;
        token = parser.nextToken();
      }
      if (token != null && token != JsonToken.START_OBJECT) {
        throw broken("a record is an object, and here is something else", null);
      }
      return token;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** The next record in UTF-8, as it stands there but for white space and spelling. */
  @Override
  public byte[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    looked = false;
    ByteArrayOutputStream record = new ByteArrayOutputStream(2048);
    try (JsonGenerator copy = JSON.createGenerator(record)) {
      copy.copyCurrentStructureExact(parser);
    } catch (IOException e) {
      throw broken(e);
    }
    return record.toByteArray();
  }

  /** What Jackson says may repeat what stands in the file, so only the place is told. */
  private UserError broken(IOException e) {
    return e instanceof JsonProcessingException
        ? broken("this is not JSON in UTF-8", e)
        : unreadable(path, e);
  }

  private UserError broken(String what, @Nullable Exception cause) {
    JsonLocation at = parser.currentLocation();
    String where = path + ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new UserError(
        where,
        what,
        "give a JSON array of records or JSON Lines; what stands before it was taken",
        cause);
  }

  private static UserError missing(Path path, @Nullable Exception cause) {
    return new UserError(path.toString(), "there is no such file", "check the path", cause);
  }

  private static UserError unreadable(Path path, IOException e) {
    return new UserError(
        path.toString(),
        "it cannot be read: "
            + (Files.isDirectory(path) ? "a folder" : e.getClass().getSimpleName()),
        "give a file of JSON",
        e);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
