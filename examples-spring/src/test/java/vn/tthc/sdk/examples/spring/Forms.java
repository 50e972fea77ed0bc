package vn.tthc.sdk.examples.spring;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;

/** Made-up dossiers, as the officer's page sends them. */
final class Forms {

  static final String OWNER = "Nguyễn Văn Mẫu";

  private Forms() {}

  static String complete() {
    return form("\"name\": \"Đăng ký khai sinh\",");
  }

  static String withoutProcedureName() {
    return form("");
  }

  private static String form(String procedureName) {
    return """
        {
          "procedure": {"code": "1.001193", %s "fieldCode": "G15-HT01", "fieldName": "Hộ tịch"},
          "owner": "%s",
          "status": "RECEIVED",
          "receivedAt": "2026-10-17T15:43:19+07:00",
          "office": {"code": "H29.33", "name": "Ủy ban nhân dân phường Mẫu Một"}
        }
        """
        .formatted(procedureName, OWNER);
  }

  static Dossier dossier(String code) {
    return new DossierForm(
            new DossierForm.Procedure("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"),
            OWNER,
            DossierStatus.RECEIVED,
            OffsetDateTime.parse("2026-10-17T15:43:19+07:00"),
            new DossierForm.Office("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .toDossier(code);
  }

  /** As in application.properties, elsewhere. */
  static String database(Path folder) {
    return "jdbc:h2:file:"
        + folder.resolve("agency")
        + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";
  }
}
