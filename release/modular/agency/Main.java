package agency;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SigningKey;
import vn.tthc.sdk.signing.Verification;
import vn.tthc.sdk.signing.Verifier;

/** Goes through models, signing and client as modules, and shows that their insides are closed. */
final class Main {

  private static final URI NOBODY_LISTENS =
      URI.create("http://127.0.0.1:1/XrdAdapter/RestService/forward");

  private Main() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    SigningKey key = SigningKey.pkcs12(folder.resolve("agency.p12"), args[1].toCharArray());
    Signer signer = Signer.builder().key(key).build();
    insidesAreClosed();
    modelsWrite();
    signaturesAreRead(signer, key);
    clientTries(signer, folder.resolve("evidence"));
    System.out.println("ran on the module path");
  }

  private static void insidesAreClosed() {
    for (Class<?> type : List.of(PortalClient.class, Signer.class, Dossier.class)) {
      Module module = type.getModule();
      require(module.isNamed() && !module.getDescriptor().isAutomatic(), module + " is not ours");
      module.getPackages().stream()
          .filter(name -> name.contains(".internal"))
          .forEach(name -> require(!module.isExported(name), name + " is open"));
    }
  }

  private static void modelsWrite() {
    WireJson json = new WireJson(WireOptions.of(GuessedFields.OMIT));
    Dossier dossier = Dossier.builder().code("H29.33-261017-0001").build();
    Dossier back = json.read(Dossier.class, json.write(dossier));
    require(dossier.code().equals(back.code()), "the dossier came back otherwise");
  }

  private static void signaturesAreRead(Signer signer, SigningKey key) {
    Verifier verifier = Verifier.builder().trust(List.of(key.certificate())).build();
    Verification found = verifier.verify(signer.sign(new byte[] {1, 2, 3}));
    require(found.signer().isPresent(), "nobody signed: " + found);
  }

  /** A connection that is refused has gone through the whole client, HTTP and evidence included. */
  private static void clientTries(Signer signer, Path evidence) throws Exception {
    try (PortalClient portal =
        PortalClient.builder()
            .agency("H29")
            .main(Channel.adapter(NOBODY_LISTENS, "VN:GOV:MAU", "h29", "mat-khau-mau"))
            .signer(signer)
            .exchangeLog(evidence)
            .deadline(Duration.ofSeconds(3))
            .build()) {
      portal.dossiers().exists("H29.33-261017-0001");
      throw new IllegalStateException("somebody answered at " + NOBODY_LISTENS);
    } catch (UnavailableException expected) {
      require(Files.exists(evidence), "no evidence was kept");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
