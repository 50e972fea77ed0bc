package vn.tthc.sdk.internal.doctor;

import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.channel.Contact.Stage;
import vn.tthc.sdk.internal.channel.Trouble;

/** What to do when a request did not even arrive. */
final class ArrivalMends {

  private ArrivalMends() {}

  static String of(Stage stage, Trouble trouble) {
    return switch (stage) {
      case NAME -> or(trouble, "check the host in the channel's url, and this machine's DNS");
      case CONNECTION ->
          or(trouble, "check host and port")
              + "; ask whether the adapter is up, and whether firewalls let this machine through";
      case TLS ->
          trouble
              .incident()
              .map(ArrivalMends::of)
              .orElse(or(trouble, "check that the port speaks https with TLS 1.2 or newer"));
    };
  }

  private static String or(Trouble trouble, String otherwise) {
    return trouble.mend().isEmpty() ? otherwise : trouble.mend();
  }

  private static String of(SecurityIncident.Kind incident) {
    return switch (incident) {
      case HOST_NAME_MISMATCH ->
          "use the name in the channel's url for which the certificate was made; if it is that"
              + " already, ask the operator what answers there";
      case PIN_MISMATCH ->
          "ask the operator, by another way, whether the keys changed; only then give the new ones"
              + " with tls.pins (Tls.withPins)";
      case UNTRUSTED_CERTIFICATE ->
          "get the authority's certificate from the operator, by another way, and give it with"
              + " tls.trust (Tls.trusting)";
      case BROKEN_LOG -> "look at the exchange log: no server can have broken it";
      case REVOKED_CERTIFICATE -> "send nothing over this channel, and ask the operator";
    };
  }
}
