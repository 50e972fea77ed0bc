package vn.tthc.sdk.examples;

import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tthc.sdk.Cached;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.CodeList;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.News;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.signing.Signer;

/**
 * Sends one dossier and reads a little: the shortest program that does something useful.
 *
 * <pre>{@code ./tthc example quickstart}</pre>
 */
public final class Quickstart {

  private Quickstart() {}

  /** Does both, at a mock of the portal or at that of {@code --config FILE}. */
  public static void main(String... args) throws Exception {
    try (ExamplePortal portal = ExamplePortal.of(ExampleOptions.of(args, "config"));
        PortalClient client = portal.client().build()) {
      sync(client);
      read(client, null);
      portal.printCount();
    }
  }

  /** Opens a client: two channels, a key to sign with, a folder for the evidence. */
  public static PortalClient open(
      URI url, URI backupUrl, Supplier<String> password, Signer signer, Path evidence) {
    String portal = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
    return PortalClient.builder()
        .agency("H29")
        .main(Channel.adapter(url, portal, "h29", password))
        .backup(Channel.adapter(backupUrl, portal, "h29", password))
        .signer(signer)
        .exchangeLog(evidence)
        .build();
  }

  /** Sends a dossier as it is at reception. */
  public static SyncReport sync(PortalClient portal) {
    Dossier dossier =
        Dossier.builder()
            .code("H29.33-261017-0001")
            .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
            .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Nguyễn Văn Mẫu").build())
            .status(DossierStatus.RECEIVED)
            .receivedAt(OffsetDateTime.now())
            .returnMethod(ReturnMethod.AT_COUNTER)
            .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
            .build();
    SyncReport report = portal.sync(List.of(dossier));
    report.notAccepted().forEach(System.err::println);
    return report;
  }

  /** A channel behind a provincial gateway, with TLS of its own. */
  static Channel guarded(Channel channel, Path authorities, Tls.Identity client, Gateway gateway) {
    Tls tls = Tls.trusting(authorities).withIdentity(client);
    return channel.withTls(tls).withGateway(gateway);
  }

  /**
   * Looks around at the portal and shows the questions that are new.
   *
   * @param cursor what the last call returned; null at the first
   */
  public static String read(PortalClient portal, String cursor) {
    boolean held = portal.dossiers().exists("H29.33-261017-0001");
    Cached<Optional<Procedure>> procedure = portal.procedures().find("1.001193");
    Cached<List<CodeEntry>> provinces = portal.catalogues().codes(CodeList.PROVINCES);
    System.out.printf(
        "held: %s, procedure known: %s, provinces: %d as of %s%n",
        held, procedure.value().isPresent(), provinces.value().size(), provinces.asOf());
    News<Question> news = portal.questions().fromPortal(cursor);
    news.items().forEach(System.out::println);
    return news.cursor();
  }
}
