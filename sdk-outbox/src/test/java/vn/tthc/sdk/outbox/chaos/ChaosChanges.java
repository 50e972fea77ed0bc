package vn.tthc.sdk.outbox.chaos;

import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** Made-up changes; each carries a serial number that no other one has, rolled back or not. */
final class ChaosChanges {

  private static final OffsetDateTime TIME = VietnamTime.parse("20261124080000");
  private static final Unit UNIT = Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một");
  private static final Pattern SERIAL = Pattern.compile("Mẫu (\\d+)");

  private ChaosChanges() {}

  static String code(int dossier) {
    return String.format("H29.33-261124-%05d", dossier);
  }

  static Change snapshot(String code, long serial) {
    return Dossier.builder()
        .code(code)
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Nguyễn Mẫu " + serial).build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(TIME)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Một"))
        .build();
  }

  static Change step(String code, long number, long serial) {
    return DossierStep.builder()
        .code(code)
        .officer("Nguyễn Thị Linh")
        .officerTitle("Chuyên viên")
        .officerUnit(UNIT)
        .processedAt(TIME)
        .content("Bước " + number + ", Mẫu " + serial)
        .status(DossierStatus.PROCESSING)
        .startedAt(TIME)
        .dueAt(TIME.plusDays(3))
        .build();
  }

  /** The serial number in a text that such a change became. */
  static OptionalLong serial(String text) {
    Matcher matcher = SERIAL.matcher(text == null ? "" : text);
    return matcher.find()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)))
        : OptionalLong.empty();
  }
}
