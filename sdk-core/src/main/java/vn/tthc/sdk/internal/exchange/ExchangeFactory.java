package vn.tthc.sdk.internal.exchange;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Trace;
import vn.tthc.sdk.signing.MerkleTree;
import vn.tthc.sdk.signing.SaltedLeaves;
import vn.tthc.sdk.signing.SigningException;

/** Fixes and signs the content of exchanges. Thread-safe. */
final class ExchangeFactory {

  private static final byte[] UNSIGNED = {};

  private final Settings settings;
  private final Ticker ticker;
  private final SecureRandom random = new SecureRandom();

  ExchangeFactory(Settings settings, Ticker ticker) {
    this.settings = settings;
    this.ticker = ticker;
  }

  /** An exchange that carries these items, each a JSON value. */
  Exchange create(Operation operation, List<byte[]> items, String parentId, Trace trace) {
    String id = UUID.randomUUID().toString();
    byte[] payload = array(items);
    byte[] seed = new byte[SaltedLeaves.LENGTH];
    random.nextBytes(seed);
    byte[] root = MerkleTree.of(new SaltedLeaves(seed).leaves(items)).root();
    String service = settings.serviceName(operation);
    Manifest manifest =
        new Manifest(
            settings.agency(),
            settings.environment(),
            id,
            service,
            items.size(),
            ticker.now(),
            Digests.sha256(payload),
            Digests.hex(root));
    byte[] signature = sign(operation, manifest);
    return new Exchange(
        id, parentId, trace, operation, service, items.size(), payload, manifest, seed, signature);
  }

  private byte[] sign(Operation operation, Manifest manifest) {
    if (settings.unsigned()) {
      return UNSIGNED;
    }
    try {
      return Objects.requireNonNull(settings.signer().sign(manifest.canonicalJson()), "signature");
    } catch (SigningException e) {
      throw notSigned(e.getMessage(), e, operation, manifest);
    } catch (RuntimeException e) {
      // A signer of the user's own, or the driver of a token: nothing was sent here either.
      throw notSigned(e.getClass().getName(), e, operation, manifest);
    }
  }

  private static SignatureException notSigned(
      String why, RuntimeException e, Operation operation, Manifest manifest) {
    return new SignatureException(
        "Not sent, because it could not be signed: " + why,
        e,
        new PortalException.Context(manifest.exchangeId(), operation, 0));
  }

  private static byte[] array(List<byte[]> items) {
    int size = items.stream().mapToInt(item -> item.length + 1).sum() + 2;
    ByteArrayOutputStream json = new ByteArrayOutputStream(size);
    json.write('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        json.write(',');
      }
      json.writeBytes(items.get(i));
    }
    json.write(']');
    return json.toByteArray();
  }
}
