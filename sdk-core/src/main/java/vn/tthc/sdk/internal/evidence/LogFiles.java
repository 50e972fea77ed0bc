package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands where in the folder of an exchange log.
 *
 * @param folder of the log
 */
public record LogFiles(Path folder) {

  private static final Pattern SEGMENT = Pattern.compile("exchanges-(\\d{6,9})\\.jsonl");

  /**
   * A file with a part of the log.
   *
   * @param number from 1; those of old segments that were deleted are not used again
   * @param file that holds its lines
   */
  public record Segment(int number, Path file) {}

  /** The segments that there are, oldest first; none when there is no such folder. */
  public List<Segment> segments() throws IOException {
    List<Segment> segments = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Matcher name = SEGMENT.matcher(file.getFileName().toString());
          if (name.matches()) {
            segments.add(new Segment(Integer.parseInt(name.group(1)), file));
          }
        }
      }
    }
    segments.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return segments;
  }

  /** The segment of this number, whether it is there or not. */
  public Segment segment(int number) {
    return new Segment(number, folder.resolve("exchanges-" + digits(number) + ".jsonl"));
  }

  /** The sealed checkpoints and their seals, line after line, kept beside the segments. */
  public Path checkpoints() {
    return folder.resolve("checkpoints.jsonl");
  }

  /** The secret from which the salts of item proofs come. */
  public Path itemSecret() {
    return folder.resolve("item-proofs.key");
  }

  /** A list of revoked certificates, or an OCSP response, by its SHA-256 in hex. */
  public Path revocationData(String sha256) {
    return folder.resolve("revocation").resolve(sha256 + ".der");
  }

  /** What keeps a second client out. */
  public Path lock() {
    return folder.resolve("exchanges.lock");
  }

  /** Where the payloads of a segment are, when they are kept. */
  public Path payloads(int segment) {
    return folder.resolve("payloads").resolve(digits(segment));
  }

  /** The payload of an exchange whose intent stands in this segment. */
  public Path payload(int segment, String exchangeId) {
    return payloads(segment).resolve(exchangeId + ".json");
  }

  private static String digits(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }
}
