package vn.tthc.sdk.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the answers to look-ups must have, article by article. */
final class AgencyFields {

  /** What a value must look like, beside being there. */
  enum Form {
    ANY,
    ASKED_CODE,
    STATE,
    DATE,
    URL,
    RETURN_METHOD,
    OWNER_KIND
  }

  /**
   * One field.
   *
   * @param article that asks for it
   * @param listed whether the article lists it by itself, rather than among "other details"
   */
  record Field(String article, String name, Form form, boolean listed) {}

  private static final List<Field> DOSSIER =
      List.of(
          new Field("10.3.a", "MaHoSo", Form.ASKED_CODE, true),
          new Field("10.3.b", "MaTTHC", Form.ANY, true),
          new Field("10.3.c", "TenTTHC", Form.ANY, true),
          new Field("10.3.d", "TrangThaiHoSo", Form.STATE, true),
          new Field("10.3.đ", "MaLinhVuc", Form.ANY, false),
          new Field("10.3.đ", "TenLinhVuc", Form.ANY, false),
          new Field("10.3.đ", "LoaiDoiTuong", Form.OWNER_KIND, false),
          new Field("10.3.đ", "HinhThuc", Form.RETURN_METHOD, false),
          new Field("10.3.đ", "DonViXuLy", Form.ANY, false));

  private static final List<Field> RESULT =
      List.of(
          new Field("10.4.a", "MaHoSo", Form.ASKED_CODE, true),
          new Field("10.4.b", "MaTTHC", Form.ANY, true),
          new Field("10.4.c", "MaKetQua", Form.ANY, true),
          new Field("10.4.d", "TenKetQua", Form.ANY, true),
          new Field("10.4.đ", "DuongDanTepTinKetQua", Form.URL, true),
          new Field("10.4.e", "NgayTra", Form.DATE, true),
          new Field("10.4.g", "HinhThuc", Form.RETURN_METHOD, true));

  /** Other names by article. */
  private final Map<String, String> renamed;

  private AgencyFields(Map<String, String> renamed) {
    this.renamed = renamed;
  }

  static AgencyFields standard() {
    return new AgencyFields(Map.of());
  }

  AgencyFields renamed(String article, String name) {
    if (all().noneMatch(field -> field.listed() && field.article().equals(article))) {
      throw new IllegalArgumentException("Not a point of Art. 10.3 or 10.4 that names a field.");
    }
    Map<String, String> names = new HashMap<>(renamed);
    names.put(article, name);
    return new AgencyFields(Map.copyOf(names));
  }

  private static Stream<Field> all() {
    return Stream.concat(DOSSIER.stream(), RESULT.stream());
  }

  List<Field> of(Inbound service) {
    return (service == Inbound.RESULT ? RESULT : DOSSIER).stream().map(this::named).toList();
  }

  private Field named(Field field) {
    String name =
        field.listed() ? renamed.getOrDefault(field.article(), field.name()) : field.name();
    return new Field(field.article(), name, field.form(), field.listed());
  }
}
