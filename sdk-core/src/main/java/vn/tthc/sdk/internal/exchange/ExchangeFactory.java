package vn.tthc.sdk.internal.exchange;

import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Trace;
import vn.tthc.sdk.signing.SaltedLeaves;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SigningException;

/** Fixes and signs the content of exchanges. Thread-safe. */
final class ExchangeFactory {

  private static final String UNSIGNED = "";

  private final Settings settings;
  private final Ticker ticker;
  private final Function<String, byte[]> seeds;

  /**
   * @param seeds gives, for an exchange's id, the secret from which the salts of its items come
   */
  ExchangeFactory(Settings settings, Ticker ticker, Function<String, byte[]> seeds) {
    this.settings = settings;
    this.ticker = ticker;
    this.seeds = seeds;
  }

  /**
   * An exchange with this content. What stands beside the service is not signed: a digest of an
   * identity number could be guessed from the exchange log.
   */
  Exchange create(Content content, String parentId, Trace trace) {
    String id = UUID.randomUUID().toString();
    byte[] payload = content.payload();
    int count = content.items().size();
    byte[] root = new SaltedLeaves(seeds.apply(id)).tree(content.items()).root();
    Operation operation = content.operation();
    String service =
        content.service() == null ? settings.serviceName(operation) : content.service();
    Manifest manifest =
        new Manifest(
            settings.agency(),
            settings.environment(),
            id,
            service,
            count,
            ticker.now(),
            Digests.sha256Hex(payload),
            Digests.hex(root));
    String signature = sign(operation, manifest);
    return new Exchange(
        id,
        parentId,
        trace,
        operation,
        service,
        content.parameters(),
        count,
        content.keys(),
        payload,
        manifest,
        signature);
  }

  private String sign(Operation operation, Manifest manifest) {
    Signer signer = settings.signer();
    if (signer == null) {
      return UNSIGNED;
    }
    try {
      byte[] cms = signer.sign(manifest.canonicalJson());
      return Base64.getEncoder().encodeToString(Objects.requireNonNull(cms, "signature"));
    } catch (SigningException e) {
      throw notSigned(String.valueOf(e.getMessage()), e, operation, manifest);
    } catch (RuntimeException | Error e) {
      // A signer of the user's own, or the driver of a token: nothing was sent here either.
      throw notSigned(e.getClass().getName(), e, operation, manifest);
    }
  }

  private static SignatureException notSigned(
      String why, Throwable e, Operation operation, Manifest manifest) {
    return new SignatureException(
        "Not sent, because it could not be signed: " + why,
        e,
        new PortalException.Context(manifest.exchangeId(), operation, 0));
  }
}
