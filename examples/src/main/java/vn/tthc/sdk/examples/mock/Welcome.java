package vn.tthc.sdk.examples.mock;

import java.io.PrintWriter;
import java.net.URI;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;

/** Tells where a portal is and how to talk to it. */
final class Welcome {

  private final PrintWriter out;

  Welcome(PrintWriter out) {
    this.out = out;
  }

  void print(MockPortal portal, URI page, boolean https) {
    String insecure = https ? "-k " : "";
    print(portal.main());
    print(portal.backup());
    out.println("page     " + page);
    out.println("account  demo, password demo; agency " + portal.agency());
    out.println("dstcode  " + portal.destination());
    out.println();
    out.println("Log in:");
    out.println(
        post(insecure, portal, "/mapi/login", "{\"username\":\"demo\",\"password\":\"demo\"}"));
    out.println();
    out.println("Send one dossier, with the session of the answer:");
    out.println(post(insecure, portal, "/mapi/g", dossier(portal.agency())));
    out.println();
    out.println("Ctrl-C ends it.");
    out.flush();
  }

  private void print(Door door) {
    out.printf("%-8s %s%n", door.name(), door.url());
    String newer = door.url().toString().replace("/XrdAdapter/", "/VXPAdapter/");
    out.printf("%-8s %s%n", "", newer);
  }

  private static String post(String insecure, MockPortal portal, String tail, String body) {
    return "  curl -s "
        + insecure
        + portal.main().url()
        + tail
        + " -H 'dstcode: "
        + portal.destination()
        + "' -H 'Content-Type: application/json' -d '"
        + body
        + "'";
  }

  private static String dossier(String agency) {
    return "{\"session\":\"SESSION\",\"madonvi\":\""
        + agency
        + "\",\"service\":\"DongBoHoSoMC\",\"isUpdating\":\"false\",\"data\":[{\"MaHoSo\":\""
        + agency
        + ".33-261124-0001\",\"MaTTHC\":\"1.001193\",\"TenTTHC\":\"Đăng ký khai sinh\","
        + "\"MaLinhVuc\":\"G15-HT01\",\"TenLinhVuc\":\"Hộ tịch\",\"LoaiDoiTuong\":\"1\","
        + "\"ChuHoSo\":\"Nguyễn Văn Mẫu\",\"NgayTiepNhan\":\"20261124080000\","
        + "\"TrangThaiHoSo\":\"2\",\"HinhThuc\":\"0\",\"DonViXuLy\":\"UBND phường Mẫu Một\"}]}";
  }
}
