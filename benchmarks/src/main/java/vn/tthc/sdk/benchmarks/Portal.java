package vn.tthc.sdk.benchmarks;

import vn.tthc.sdk.Operation;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;

/** What every way to send a dossier has in common. */
final class Portal {

  static final String AGENCY = "H29";
  static final String SERVICE = Operation.SYNC_DOSSIERS.serviceName();
  static final String SESSION = "8d2f61a04c7be935";
  static final String DESTINATION = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
  static final String ADAPTER = "/XrdAdapter/RestService/forward";
  static final String DATA = ADAPTER + "/mapi/g?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider";
  static final String LOGIN = DATA.replace("/mapi/g?", "/mapi/login?");

  /** Its answer to a dossier, 200 bytes. */
  static final String ANSWER =
      "{\"error_code\":\"0\",\"message\":\"Đồng bộ hồ sơ thành công\",\"result\":"
          + "[{\"MaHoSo\":\"H29.22-261017-0001\",\"TrangThai\":\"1\",\"ThoiGian\":\"20261021100000\","
          + "\"MaGiaoDich\":\"9c1e57d04a\"}]}";

  /** How records are written when nothing is set. */
  static final WireJson WIRE = new WireJson(WireOptions.of(GuessedFields.OMIT));

  private Portal() {}

  static Dossier dossier() {
    return FullDossier.make();
  }

  /** The dossier as the wire has it. */
  static byte[] json() {
    return WIRE.write(dossier());
  }
}
