package vn.tthc.sdk.examples.mock;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import vn.tthc.sdk.examples.ShellWord;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;

/** Tells where a portal is and how to talk to it. */
final class Welcome {

  private final PrintWriter out;

  Welcome(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints it.
   *
   * @param authority file with the authority of the doors' certificate; null with plain HTTP
   */
  void print(MockPortal portal, URI page, Path authority) {
    String trust = authority == null ? "" : "--cacert " + ShellWord.of(authority.toString()) + " ";
    print(portal.main());
    print(portal.backup());
    out.println("page     " + page);
    out.println("account  demo, password demo; agency " + portal.agency());
    out.println("dstcode  " + portal.destination());
    if (authority != null) {
      out.println("authority " + authority);
    }
    out.println();
    out.println("Log in:");
    out.println(
        post(trust, portal, "/mapi/login", "{\"username\":\"demo\",\"password\":\"demo\"}"));
    out.println();
    out.println("Send one dossier, with the session of the answer:");
    out.println(post(trust, portal, "/mapi/g", dossier(portal.agency())));
    out.println();
    out.println("Ctrl-C ends it.");
    out.flush();
  }

  private void print(Door door) {
    out.printf("%-8s %s%n", door.name(), door.url());
    String newer = door.url().toString().replace("/XrdAdapter/", "/VXPAdapter/");
    out.printf("%-8s %s%n", "", newer);
  }

  private static String post(String trust, MockPortal portal, String tail, String body) {
    return "  curl -s "
        + trust
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
