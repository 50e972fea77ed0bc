package vn.tthc.sdk.examples;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** Dossiers of nobody, for examples that have no database. The same number gives the same one. */
final class MadeUp {

  private static final Unit UNIT = Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một");
  private static final OffsetDateTime DAY =
      OffsetDateTime.of(2026, 10, 17, 8, 0, 0, 0, ZoneOffset.ofHours(7));

  private MadeUp() {}

  /** As it is at reception. */
  static Dossier dossier(int number) {
    return Dossier.builder()
        .code("H29.33-261017-%04d".formatted(number))
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Nguyễn Văn Mẫu " + number).build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(DAY.plusSeconds(number))
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(UNIT)
        .build();
  }

  /** So many of them by their codes, from 1; every second one has its result. */
  static Map<String, Dossier> dossiers(int count) {
    Map<String, Dossier> all = new TreeMap<>();
    for (int i = 1; i <= count; i++) {
      Dossier dossier = i % 2 == 0 ? returned(i) : dossier(i);
      all.put(dossier.code(), dossier);
    }
    return all;
  }

  private static Dossier returned(int number) {
    ResultDocument certificate =
        ResultDocument.builder()
            .resultCode("KQ.G15.000122")
            .name("Giấy khai sinh")
            .url("https://agency.example.vn/results/" + number)
            .build();
    return dossier(number).toBuilder()
        .status(DossierStatus.RETURNED)
        .returnedAt(DAY.plusDays(1).plusSeconds(number))
        .results(List.of(certificate))
        .build();
  }

  /** What brought the dossier into a status. */
  static DossierStep step(int number, DossierStatus status) {
    return DossierStep.builder()
        .code(dossier(number).code())
        .officer("Trần Thị Mẫu")
        .officerUnit(UNIT)
        .processedAt(DAY.plusSeconds(number).plusHours(status.ordinal()))
        .content(status.label())
        .status(status)
        .build();
  }
}
