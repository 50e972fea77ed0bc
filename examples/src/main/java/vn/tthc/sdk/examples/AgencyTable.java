package vn.tthc.sdk.examples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/**
 * An agency's own table of dossiers, as it may have been for years: it knows nothing of the portal
 * or of an outbox. Yours has other columns; {@link #read} is where they become a {@link Dossier}.
 */
final class AgencyTable {

  private AgencyTable() {}

  static void create(Connection connection) throws SQLException {
    String sql =
        """
        CREATE TABLE IF NOT EXISTS ho_so (
          ma_ho_so VARCHAR(200) PRIMARY KEY,
          ma_tthc VARCHAR(50) NOT NULL,
          ten_tthc VARCHAR(1000) NOT NULL,
          ma_linh_vuc VARCHAR(50) NOT NULL,
          ten_linh_vuc VARCHAR(1000) NOT NULL,
          chu_ho_so VARCHAR(500) NOT NULL,
          trang_thai VARCHAR(2) NOT NULL,
          ngay_tiep_nhan TIMESTAMP WITH TIME ZONE NOT NULL,
          ma_don_vi VARCHAR(50) NOT NULL,
          ten_don_vi VARCHAR(1000) NOT NULL)
        """;
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM ho_so")) {
      row.next();
      return row.getInt(1);
    }
  }

  static void insert(Connection connection, Dossier dossier) throws SQLException {
    String sql = "INSERT INTO ho_so VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, dossier.code());
      statement.setString(2, dossier.procedure().code());
      statement.setString(3, dossier.procedure().name());
      statement.setString(4, dossier.procedure().fieldCode());
      statement.setString(5, dossier.procedure().fieldName());
      statement.setString(6, dossier.owner().name());
      statement.setString(7, dossier.status().code());
      statement.setObject(8, dossier.receivedAt());
      statement.setString(9, dossier.processingUnit().code());
      statement.setString(10, dossier.processingUnit().name());
      statement.executeUpdate();
    }
  }

  static void setStatus(Connection connection, DossierStep step) throws SQLException {
    String sql = "UPDATE ho_so SET trang_thai = ? WHERE ma_ho_so = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, step.status().code());
      statement.setString(2, step.code());
      if (statement.executeUpdate() != 1) {
        throw new SQLException("There is no dossier " + step.code());
      }
    }
  }

  /** The row as the portal is to see it. */
  static Dossier read(Connection connection, String code) throws SQLException {
    String sql = "SELECT * FROM ho_so WHERE ma_ho_so = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, code);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return dossier(row);
      }
    }
  }

  private static Dossier dossier(ResultSet row) throws SQLException {
    return Dossier.builder()
        .code(row.getString("ma_ho_so"))
        .procedure(
            new ProcedureRef(
                row.getString("ma_tthc"),
                row.getString("ten_tthc"),
                row.getString("ma_linh_vuc"),
                row.getString("ten_linh_vuc")))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name(row.getString("chu_ho_so")).build())
        .status(Coded.of(DossierStatus.class, row.getString("trang_thai")))
        .receivedAt(row.getObject("ngay_tiep_nhan", OffsetDateTime.class))
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of(row.getString("ma_don_vi"), row.getString("ten_don_vi")))
        .build();
  }
}
