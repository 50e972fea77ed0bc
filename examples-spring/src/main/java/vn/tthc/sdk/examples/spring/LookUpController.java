package vn.tthc.sdk.examples.spring;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;

/**
 * Answers the portal's look-ups of dossiers and results (Art. 10.3, 10.4). How the portal proves
 * that it is the portal is not public: agree on it, and check it before this is reached.
 */
@RestController
@RequestMapping(path = "/tthc/search", produces = MediaType.APPLICATION_JSON_VALUE)
class LookUpController {

  private static final String CODE = "masohoso";
  private static final byte[] NOT_FOUND =
      "{\"error_code\": \"-1\", \"message\": \"Không tìm thấy hồ sơ\"}"
          .getBytes(StandardCharsets.UTF_8);

  private final DossierTable table;
  // The names of Art. 10.4's fields are guesses; a result without them would say nothing.
  private final WireJson json = new WireJson(WireOptions.of(GuessedFields.SEND));

  LookUpController(DossierTable table) {
    this.table = table;
  }

  @PostMapping("/call")
  byte[] lookUp(@RequestBody Map<String, String> question) {
    return answer(table.lookUp(question.get(CODE)));
  }

  @PostMapping("/result")
  byte[] result(@RequestBody Map<String, String> question) {
    return answer(table.result(question.get(CODE)));
  }

  private byte[] answer(Optional<?> found) {
    return found.map(json::write).orElse(NOT_FOUND);
  }
}
