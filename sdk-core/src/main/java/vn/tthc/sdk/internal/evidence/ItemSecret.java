package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a log, from which the salts of its items come. It stands in a file of its own: the
 * lines of the log can be shown to an auditor, who could otherwise try out what other items say.
 * Immutable and thread-safe.
 */
public final class ItemSecret {

  private static final String HMAC = "HmacSHA256";
  private static final int LENGTH = 32;

  private final byte[] secret;

  private ItemSecret(byte[] secret) {
    this.secret = secret;
  }

  /** A secret that is kept nowhere. */
  public static ItemSecret fresh() {
    byte[] secret = new byte[LENGTH];
    new SecureRandom().nextBytes(secret);
    return new ItemSecret(secret);
  }

  /** That of a log, made when it has none yet; only for who holds the log's lock. */
  static ItemSecret ofLog(LogFiles files) throws IOException {
    if (!Files.exists(files.itemSecret()) && files.segments().isEmpty()) {
      String hex = HexFormat.of().formatHex(fresh().secret);
      // Aside first: a crash must not leave a part of it.
      Path aside = files.itemSecret().resolveSibling("item-proofs.new");
      Files.deleteIfExists(aside);
      PrivateFiles.write(Disk.REAL, aside, (hex + "\n").getBytes(StandardCharsets.US_ASCII));
      Files.move(aside, files.itemSecret(), StandardCopyOption.ATOMIC_MOVE);
      Disk.forceFolder(files.folder());
    }
    return read(files);
  }

  /**
   * That of a log.
   *
   * @throws IOException when it is not there, or is none
   */
  public static ItemSecret read(LogFiles files) throws IOException {
    try {
      byte[] secret = HexFormat.of().parseHex(Files.readString(files.itemSecret()).strip());
      if (secret.length == LENGTH) {
        return new ItemSecret(secret);
      }
    } catch (IllegalArgumentException e) {
      // Told below, without a word of what stands there.
    } catch (NoSuchFileException e) {
      throw new IOException(
          files.itemSecret()
              + " is missing: put it back from where you keep copies, or begin a log in a new folder",
          e);
    }
    throw new IOException(
        files.itemSecret() + " is damaged: put it back from where you keep copies");
  }

  /** The secret from which the salts of one exchange come: HMAC-SHA-256 of its id. */
  public byte[] seed(String exchangeId) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return mac.doFinal(exchangeId.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}
