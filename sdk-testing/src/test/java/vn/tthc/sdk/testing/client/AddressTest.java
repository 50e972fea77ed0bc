package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.DestinationCarrier;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.testing.Door;

/** Adapters of either generation, addressed in either way, on both channels. */
class AddressTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "XrdAdapter,QUERY,HEADER",
    "XrdAdapter,HEADER,FIELD",
    "VXPAdapter,QUERY,FIELD",
    "VXPAdapter,HEADER,HEADER",
    "VXPAdapter/,HEADER,HEADER"
  })
  void reachesThePortalOverBothChannels(
      String root, DestinationCarrier carrier, SignatureCarrier signature) {
    try (Rig rig = new Rig(folder);
        PortalClient portal =
            rig.client()
                .main(channel(rig, rig.mock.main(), root, carrier))
                .backup(channel(rig, rig.mock.backup(), root, carrier))
                .signatureCarrier(signature)
                .build()) {
      assertThat(portal.dossiers().sync(Changes.dossier(1)).channel()).isEqualTo("main");
      rig.mock.main().drainAndClose();
      assertThat(portal.dossiers().sync(Changes.dossier(2)).channel()).isEqualTo("backup");

      assertThat(rig.mock.dossierCount()).isEqualTo(2);
      assertThat(rig.mock.verdicts()).isEmpty();
      assertThat(rig.mock.provenExchanges()).isEqualTo(2);
    }
  }

  /** A root that ends in a slash stands for an address that does. */
  private static Channel channel(Rig rig, Door door, String root, DestinationCarrier carrier) {
    String url = door.url().toString().replace("XrdAdapter", root.replace("/", ""));
    String address = root.endsWith("/") ? url + "/" : url;
    return Channel.adapter(
            URI.create(address), rig.mock.destination(), door.user(), door.password())
        .withDestinationIn(carrier);
  }
}
