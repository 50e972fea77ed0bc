package vn.tthc.sdk.testing;

/**
 * A service by which the portal calls an agency. Paths and names are how one known agency's system
 * is called; {@link AgencyCaller} can call them otherwise.
 */
public enum Inbound {
  /**
   * Looks a dossier up (tra cứu hồ sơ, Art. 10.3): {@code madonvi}, {@code service} and {@code
   * masohoso}, answered with the bare dossier, or with {@code error_code} -1 and a message; always
   * HTTP 200. Path, parameter and answer are certain, the name in {@code service} is a guess.
   */
  LOOK_UP("search/call", "TraCuuHoSo"),
  /**
   * Looks the result of a dossier up (tra cứu kết quả, Art. 10.4). Nothing public shows this
   * service: path, name, parameter and answer are guesses, after the model of {@link #LOOK_UP}.
   */
  RESULT("search/result", "TraCuuKetQua"),
  /**
   * Brings a dossier that was begun on the portal, or a change of it: {@code service}, {@code
   * isUpdating} as a JSON boolean, {@code data} with one object. Path and form are certain, seen
   * for changed notices of promotions alone; the name in {@code service} is a guess, and what
   * {@code data} holds is for the agency and the portal to agree on.
   */
  DOSSIER("nhanhsdvcqg", "NhanHoSo"),
  /** Brings a notice of a promotion, flat, without an envelope. Certain. */
  PROMOTION("addtthcKhuyenMai", ""),
  /** Brings the proof that land tax was paid, in the form of {@link #DOSSIER}. Certain. */
  TAX_RECEIPT("nhanhsdvcqg", "NhanChungTuThueDat"),
  /** Brings a notice of land tax: {@code data.FileThongBaoThue}, an XML file in base64. Certain. */
  TAX_NOTICE("nhantbthuedvcqg", "NhanThongBaoThueDat");

  final String path;
  final String service;

  Inbound(String path, String service) {
    this.path = path;
    this.service = service;
  }

  /** Whether it asks for something, rather than bringing it. */
  boolean looksUp() {
    return this == LOOK_UP || this == RESULT;
  }
}
