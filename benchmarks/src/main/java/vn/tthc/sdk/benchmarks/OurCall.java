package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.TestIdentity;

/** One dossier through the SDK. */
final class OurCall implements Call {

  private final Path folder = Files.createTempDirectory("tthc-benchmark");
  private final Dossier dossier = Portal.dossier();
  private final PortalClient portal;

  private OurCall(CannedServer server, boolean signed, boolean logged) throws IOException {
    PortalClientBuilder builder =
        PortalClient.builder()
            .agency(Portal.AGENCY)
            .main(
                Channel.adapter(
                    server.url(Portal.ADAPTER), Portal.DESTINATION, "h29", "no secret"));
    builder = signed ? builder.signer(signer()) : builder.unsigned();
    builder = logged ? builder.exchangeLog(folder) : builder.withoutExchangeLog();
    this.portal = builder.build();
  }

  static OurCall unsigned(CannedServer server) throws IOException {
    return new OurCall(server, false, false);
  }

  static OurCall signed(CannedServer server) throws IOException {
    return new OurCall(server, true, false);
  }

  static OurCall logged(CannedServer server) throws IOException {
    return new OurCall(server, true, true);
  }

  private Signer signer() {
    TestIdentity identity = TestIdentity.create(folder);
    return Signer.pkcs12(identity.keyStore(), identity.password().toCharArray());
  }

  @Override
  public Object run() {
    return portal.dossiers().sync(dossier);
  }

  @Override
  public void close() throws IOException {
    portal.close();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
