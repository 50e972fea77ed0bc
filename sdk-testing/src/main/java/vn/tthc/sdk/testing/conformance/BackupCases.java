package vn.tthc.sdk.testing.conformance;

import static vn.tthc.sdk.testing.conformance.Case.likely;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;

/** The second address. */
final class BackupCases {
  private BackupCases() {}

  static List<Case> all() {
    return List.of(
        likely(
            "backup-login",
            "the same account is let in at the backup address",
            caller -> backupSession(caller)),
        likely(
                "backup-same-portal",
                "a dossier that was sent to the first address is found there",
                BackupCases::samePortal)
            .writing());
  }

  private static String backupSession(Caller caller) {
    Reply reply =
        call(caller, caller.target().loginPath(), caller.account(caller.target().password()));
    Expect.accepted(reply);
    Expect.that(!reply.session().isEmpty(), "code 0, but no session");
    caller.keepSecret(reply.session());
    return reply.session();
  }

  private static void samePortal(Caller caller) {
    String code = DossierCases.created(caller).madeUp().firstCode();
    ObjectNode envelope =
        caller.envelope("TraCuuHoSo").put("mahoso", code).put("session", backupSession(caller));
    Reply reply = call(caller, caller.target().dataPath(), Caller.bytes(envelope));
    Expect.that(!Expect.entries(reply).isEmpty(), reply.told());
  }

  private static Reply call(Caller caller, String path, byte[] body) {
    URI backup = caller.target().backup();
    if (backup == null) {
      throw new NotTried("no backup address was given");
    }
    return caller.post(backup, path, caller.destinationInQuery(), body);
  }
}
