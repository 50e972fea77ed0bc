package vn.tthc.sdk.examples.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.FaultRule;
import vn.tthc.sdk.testing.MockPortal;

/** What goes wrong while 200 dossiers with two steps each are sent. */
enum Trouble {
  NOTHING("nothing"),
  NO_CODE("one dossier has no code"),
  EXISTS("one dossier is at the portal already"),
  FIREWALL("a firewall rejects the text of one step"),
  CHANNEL_DOWN("the main adapter is down"),
  ANSWER_LOST("the answer to ten steps is lost");

  /** The file that has something special. */
  private static final int ODD_ONE = 77;

  private static final int DOSSIERS = 200;
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-29T08:00:00+07:00");

  private final String words;

  Trouble(String words) {
    this.words = words;
  }

  /** As the document has it. */
  String words() {
    return words;
  }

  /** Makes it happen. */
  void begin(MockPortal portal) {
    switch (this) {
      case EXISTS -> load(portal, files().get(ODD_ONE).code());
      case FIREWALL -> portal.firewallRejects("<script>");
      case CHANNEL_DOWN -> portal.main().drainAndClose();
      case ANSWER_LOST ->
          portal
              .faults()
              .add(FaultRule.of(Fault.RESET_AFTER_EFFECT).service("CapNhatTienDoHoSoMC").times(1));
      default -> {}
    }
  }

  private static void load(MockPortal portal, String code) {
    String state =
        """
        {"DongBoHoSoMC": [{"MaHoSo": "%s", "MaTTHC": "1.001193", "TenTTHC": "Đăng ký khai sinh",
          "MaLinhVuc": "G15-HT01", "TenLinhVuc": "Hộ tịch", "LoaiDoiTuong": "1", "HinhThuc": "0",
          "ChuHoSo": "Nguyễn Văn Mẫu", "NgayTiepNhan": "20261129080000", "TrangThaiHoSo": "2",
          "DonViXuLy": "Ủy ban nhân dân phường Mẫu Một"}]}
        """
            .formatted(code);
    try {
      portal.load(new ByteArrayInputStream(state.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is sent. */
  List<CaseFile> files() {
    List<CaseFile> files = new ArrayList<>();
    for (int i = 0; i < DOSSIERS; i++) {
      boolean odd = i == ODD_ONE;
      String code = odd && this == NO_CODE ? "" : "H29.33-261129-%04d".formatted(i + 1);
      String content = odd && this == FIREWALL ? "<script>" : "Đã thẩm định";
      List<CaseFile.Step> steps = List.of(step("Đã tiếp nhận"), step(content));
      files.add(new CaseFile(code, "Nguyễn Văn Mẫu", TIME, steps));
    }
    return files;
  }

  private static CaseFile.Step step(String content) {
    return new CaseFile.Step("Trần Thị Mẫu", TIME, content, "4");
  }

  /** Dossiers that the portal can take. */
  int rightDossiers() {
    return this == NO_CODE ? DOSSIERS - 1 : DOSSIERS;
  }

  /** Steps that the portal can take. */
  int rightSteps() {
    int lost = this == NO_CODE ? 2 : this == FIREWALL ? 1 : 0;
    return 2 * DOSSIERS - lost;
  }
}
