package vn.tthc.sdk.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.Operation;

/** The portal's messages as bare records: what a careful vendor writes by hand. */
final class HandMade {

  @JsonNaming(LowerCamelCaseStrategy.class)
  record Envelope(
      String session, String madonvi, String service, String isUpdating, List<FlatDossier> data) {}

  @JsonNaming(LowerCamelCaseStrategy.class)
  record StepEnvelope(String session, String madonvi, String service, List<FlatStep> data) {}

  record FlatStep(
      String maHoSo,
      String nguoiXuLy,
      String chucDanh,
      String thoiDiemXuLy,
      String phongBanXuLy,
      String noiDungXuLy,
      String trangThai,
      String ngayBatDau,
      String ngayKetThucTheoQuyDinh) {}

  @JsonNaming(LowerCamelCaseStrategy.class)
  record LookUp(String session, String madonvi, String service, String mahoso) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(@JsonProperty("error_code") String code, @JsonProperty("message") String message) {}

  /** Writes envelopes. */
  static final ObjectWriter ENVELOPES = FlatDossier.JSON.writerFor(Envelope.class);

  private static final ObjectReader ANSWERS = FlatDossier.JSON.readerFor(Answer.class);

  private HandMade() {}

  /** A dossier that is about to be created. */
  static Envelope envelope() throws IOException {
    return envelope(1);
  }

  /** So many dossiers that are about to be created. */
  static Envelope envelope(int size) throws IOException {
    List<FlatDossier> dossiers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      dossiers.add(FlatDossier.JSON.readValue(Portal.json(), FlatDossier.class));
    }
    return new Envelope(Portal.SESSION, Portal.AGENCY, Portal.SERVICE, "False", dossiers);
  }

  /** A step that is about to be appended. */
  static StepEnvelope step() throws IOException {
    byte[] json = Portal.WIRE.write(ManyChanges.step(0));
    FlatStep step = FlatDossier.JSON.readValue(json, FlatStep.class);
    String service = Operation.SYNC_STEPS.serviceName();
    return new StepEnvelope(Portal.SESSION, Portal.AGENCY, service, List.of(step));
  }

  /** A question whether the portal has a dossier. */
  static LookUp lookUp() {
    String service = Operation.LOOK_UP_DOSSIER.serviceName();
    return new LookUp(Portal.SESSION, Portal.AGENCY, service, Portal.dossier().code());
  }

  /** What an answer says; throws unless it is yes. */
  static Answer accepted(byte[] json) throws IOException {
    Answer answer = ANSWERS.readValue(json);
    if (!"0".equals(answer.code())) {
      throw new IOException("refused");
    }
    return answer;
  }
}
