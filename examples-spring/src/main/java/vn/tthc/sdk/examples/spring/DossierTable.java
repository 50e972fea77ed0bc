package vn.tthc.sdk.examples.spring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierLookup;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.ResultLookup;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** The agency's own table of dossiers; {@code schema.sql} makes it. */
@Repository
class DossierTable {

  private static final String UPDATE =
      "UPDATE ho_so SET ma_tthc = ?, ten_tthc = ?, ma_linh_vuc = ?, ten_linh_vuc = ?,"
          + " trang_thai = ? WHERE ma_ho_so = ?";
  private static final String INSERT =
      "INSERT INTO ho_so (ma_tthc, ten_tthc, ma_linh_vuc, ten_linh_vuc, trang_thai, ma_ho_so)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String LOOK_UP = "SELECT * FROM ho_so WHERE ma_ho_so = ?";
  private static final String RESULT = LOOK_UP + " AND ma_ket_qua IS NOT NULL";

  private final JdbcTemplate database;

  DossierTable(JdbcTemplate database) {
    this.database = database;
  }

  /** Writes a dossier, in place of what stands under its code. */
  void save(Dossier dossier) {
    ProcedureRef procedure =
        dossier.procedure() == null ? ProcedureRef.of(null) : dossier.procedure();
    Object[] row = {
      procedure.code(),
      procedure.name(),
      procedure.fieldCode(),
      procedure.fieldName(),
      dossier.status() == null ? null : dossier.status().code(),
      dossier.code()
    };
    if (database.update(UPDATE, row) == 0) {
      database.update(INSERT, row);
    }
  }

  /** What the portal is told of a dossier (Art. 10.3). */
  Optional<DossierLookup> lookUp(String code) {
    return database.query(LOOK_UP, (row, n) -> dossier(row), code).stream().findFirst();
  }

  /** What the portal is told of a result (Art. 10.4), once there is one. */
  Optional<ResultLookup> result(String code) {
    return database.query(RESULT, (row, n) -> result(row), code).stream().findFirst();
  }

  private static DossierLookup dossier(ResultSet row) throws SQLException {
    return DossierLookup.builder()
        .code(row.getString("ma_ho_so"))
        .procedure(
            new ProcedureRef(
                row.getString("ma_tthc"),
                row.getString("ten_tthc"),
                row.getString("ma_linh_vuc"),
                row.getString("ten_linh_vuc")))
        .status(Coded.of(DossierStatus.class, row.getString("trang_thai")))
        .build();
  }

  private static ResultLookup result(ResultSet row) throws SQLException {
    return ResultLookup.builder()
        .code(row.getString("ma_ho_so"))
        .procedureCode(row.getString("ma_tthc"))
        .resultCode(row.getString("ma_ket_qua"))
        .resultName(row.getString("ten_ket_qua"))
        .url(row.getString("tep_ket_qua"))
        .returnedAt(row.getObject("ngay_tra", OffsetDateTime.class))
        .returnMethod(ReturnMethod.AT_COUNTER)
        .build();
  }
}
