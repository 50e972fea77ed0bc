package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.TestIdentity;

/** A client of ours with a folder of its own, which goes when it is closed. */
final class OurClient implements AutoCloseable {

  private final Path folder = Files.createTempDirectory("tthc-benchmark");
  private final PortalClient portal;
  private TestIdentity identity;

  /** Four batches of 50 dossiers in flight, as it comes. */
  OurClient(URI adapter, Evidence evidence) throws IOException {
    this(adapter, evidence, Operation.SYNC_DOSSIERS.batchLimit());
  }

  /**
   * With batches of another size.
   *
   * @param batch dossiers in an exchange
   */
  OurClient(URI adapter, Evidence evidence, int batch) throws IOException {
    PortalClientBuilder builder =
        PortalClient.builder()
            .agency(Portal.AGENCY)
            .main(Channel.adapter(adapter, Portal.DESTINATION, "h29", "no secret"))
            .batchLimit(Operation.SYNC_DOSSIERS, batch);
    boolean signed = evidence != Evidence.NONE;
    boolean logged = evidence == Evidence.SIGNATURE_AND_LOG;
    builder = signed ? builder.signer(signer()) : builder.unsigned();
    builder = logged ? builder.exchangeLog(file("log")) : builder.withoutExchangeLog();
    this.portal = builder.build();
  }

  private Signer signer() {
    identity = TestIdentity.create(folder);
    return Signer.pkcs12(identity.keyStore(), identity.password().toCharArray());
  }

  /** Who issued the certificate it signs with; only for one that signs. */
  X509Certificate authority() {
    return identity.caCertificate();
  }

  PortalClient portal() {
    return portal;
  }

  /** A place in its folder. */
  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    portal.close();
    delete(folder);
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
