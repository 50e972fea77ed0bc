package vn.tthc.sdk.examples.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Careful code without the SDK: time limits, three attempts, a new log-in when the session is over,
 * an update when a dossier exists. It neither signs nor keeps evidence.
 */
public final class ByHand {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper mapper = new ObjectMapper();
  private final String url;
  private final String destination;
  private final String user;
  private final String password;
  private String session;

  /** A client of one adapter. */
  public ByHand(URI url, String destination, String user, String password) {
    this.url = url.toString();
    this.destination = destination;
    this.user = user;
    this.password = password;
  }

  /** Sends all dossiers, then all steps; returns how many batches did not get through. */
  public int send(List<CaseFile> files) throws InterruptedException {
    ArrayNode dossiers = mapper.createArrayNode();
    ArrayNode steps = mapper.createArrayNode();
    for (CaseFile file : files) {
      dossiers.add(dossier(file));
      file.steps().forEach(step -> steps.add(step(file, step)));
    }
    return sendBatches("DongBoHoSoMC", dossiers, 50)
        + sendBatches("CapNhatTienDoHoSoMC", steps, 10);
  }

  private ObjectNode dossier(CaseFile file) {
    return mapper
        .createObjectNode()
        .put("MaHoSo", file.code())
        .put("MaTTHC", "1.001193")
        .put("TenTTHC", "Đăng ký khai sinh")
        .put("MaLinhVuc", "G15-HT01")
        .put("TenLinhVuc", "Hộ tịch")
        .put("LoaiDoiTuong", "1")
        .put("ChuHoSo", file.owner())
        .put("NgayTiepNhan", time(file.receivedAt()))
        .put("TrangThaiHoSo", "2")
        .put("HinhThuc", "0")
        .put("DonViXuLy", "Ủy ban nhân dân phường Mẫu Một");
  }

  private ObjectNode step(CaseFile file, CaseFile.Step step) {
    return mapper
        .createObjectNode()
        .put("MaHoSo", file.code())
        .put("NguoiXuLy", step.officer())
        .put("ThoiDiemXuLy", time(step.doneAt()))
        .put("NoiDungXuLy", step.content())
        .put("TrangThai", step.status());
  }

  private static String time(OffsetDateTime time) {
    return TIME.format(time);
  }

  private int sendBatches(String service, ArrayNode records, int size) throws InterruptedException {
    int failed = 0;
    for (int from = 0; from < records.size(); from += size) {
      ArrayNode batch = mapper.createArrayNode();
      for (int i = from; i < Math.min(from + size, records.size()); i++) {
        batch.add(records.get(i));
      }
      if (!sendBatch(service, batch)) {
        System.err.println(service + ": a batch failed");
        failed++;
      }
    }
    return failed;
  }

  private boolean sendBatch(String service, ArrayNode batch) throws InterruptedException {
    boolean updating = false;
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        JsonNode answer = call(service, batch, updating);
        String code = answer.path("error_code").asText();
        if (code.equals("0")) {
          return true;
        }
        String message = answer.path("message").asText();
        updating |= message.contains("đã tồn tại");
        session = message.contains("Phiên") ? null : session;
      } catch (IOException e) {
        System.err.println(service + ": " + e);
      }
    }
    return false;
  }

  private JsonNode call(String service, ArrayNode batch, boolean updating)
      throws IOException, InterruptedException {
    if (session == null) {
      ObjectNode account = mapper.createObjectNode().put("username", user);
      session = post("/mapi/login", account.put("password", password)).path("session").asText();
    }
    ObjectNode body =
        mapper
            .createObjectNode()
            .put("session", session)
            .put("madonvi", "H29")
            .put("service", service)
            .put("isUpdating", updating ? "True" : "False");
    return post("/mapi/g", body.set("data", batch));
  }

  private JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("dstcode", destination)
            .POST(HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(body)))
            .build();
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("HTTP " + response.statusCode());
    }
    return mapper.readTree(response.body());
  }
}
