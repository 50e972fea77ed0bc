package vn.tthc.sdk.examples.spring;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers the portal's look-up of a dossier (Art. 10.3); one field is forgotten on purpose. */
@RestController
class LookUpController {

  private static final String KNOWN = "H29.33-261017-0001";

  @PostMapping("/tthc/search/call")
  Map<String, String> lookUp(@RequestBody Map<String, String> question) {
    if (!KNOWN.equals(question.get("masohoso"))) {
      return Map.of("error_code", "-1", "message", "Không tìm thấy hồ sơ");
    }
    return Map.of(
        "MaHoSo", KNOWN, "MaTTHC", "1.001193", "TrangThaiHoSo", "2", "TenLinhVuc", "Hộ tịch");
  }
}
