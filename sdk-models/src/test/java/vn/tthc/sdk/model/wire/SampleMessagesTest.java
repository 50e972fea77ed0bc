package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.procedure.AdministrativeLevel;
import vn.tthc.sdk.model.procedure.Agency;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureFee;
import vn.tthc.sdk.model.procedure.ProcedureSummary;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** Every sample message is read and written back without a lost or changed field. */
class SampleMessagesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Arguments> messages() {
    return Stream.of(
            Arguments.of(Dossier.class, "request-DongBoHoSoMC.json", "/data"),
            Arguments.of(DossierStep.class, "request-CapNhatTienDoHoSoMC.json", "/data"),
            Arguments.of(Procedure.class, "response-LayThuTuc.json", "/result"),
            Arguments.of(ProcedureSummary.class, "responses.json", "/procedures/result"),
            Arguments.of(Agency.class, "responses.json", "/agencies/result"),
            Arguments.of(Dossier.class, "responses.json", "/found/result"),
            Arguments.of(Dossier.class, "responses.json", "/not found/result"))
        .flatMap(
            message ->
                Stream.of(GuessedFields.values())
                    .map(
                        guessed ->
                            Arguments.of(
                                message.get()[0], message.get()[1], message.get()[2], guessed)));
  }

  @ParameterizedTest(name = "{1}{2} {3}")
  @MethodSource("messages")
  <T> void survives(Class<T> type, String file, String entries, GuessedFields guessed)
      throws IOException {
    JsonNode sent = MAPPER.readTree(resource(file)).at(entries);
    WireJson json = new WireJson(WireOptions.of(guessed));

    List<T> records = json.readList(type, MAPPER.writeValueAsBytes(sent));

    assertThat(records).hasSize(sent.size());
    for (int i = 0; i < records.size(); i++) {
      byte[] written = json.write(records.get(i));
      assertThat(meaning(MAPPER.readTree(written))).isEqualTo(meaning(sent.get(i)));
      assertThat(json.read(type, written)).isEqualTo(records.get(i));
    }
  }

  @Test
  void nothingInTheSamplesIsUnknown() throws IOException {
    WireJson json = new WireJson(WireOptions.of(GuessedFields.OMIT));
    JsonNode sent = MAPPER.readTree(resource("request-DongBoHoSoMC.json")).at("/data");

    for (Dossier dossier : json.readList(Dossier.class, MAPPER.writeValueAsBytes(sent))) {
      assertThat(dossier.extras().isEmpty()).isTrue();
      assertThat(dossier.documents()).allMatch(document -> document.extras().isEmpty());
      assertThat(dossier.owner().kind().known()).isPresent();
      assertThat(dossier.validate()).noneMatch(violation -> violation.isError());
    }
  }

  @ParameterizedTest
  @EnumSource(GuessedFields.class)
  void aProcedureIsReadInsideOut(GuessedFields guessed) throws IOException {
    JsonNode sent = MAPPER.readTree(resource("response-LayThuTuc.json")).at("/result/0");
    Procedure procedure =
        new WireJson(WireOptions.of(guessed)).read(Procedure.class, MAPPER.writeValueAsBytes(sent));

    assertThat(procedure.id()).isEqualTo("12345");
    assertThat(procedure.levels().get(1).level().is(AdministrativeLevel.COMMUNE)).isTrue();
    assertThat(procedure.methods())
        .extracting(method -> method.channel().constant())
        .containsExactly(SubmissionChannel.values());
    assertThat(procedure.methods().get(1).times()).isEmpty();
    ProcedureFee fee = procedure.methods().get(0).times().get(0).fees().get(0);
    assertThat(fee.amount()).hasValue(8000);
    assertThat(procedure.components().get(0).papers().get(0).originals()).isEqualTo(1);
    assertThat(procedure.legalBases().get(0).issuedOn()).hasToString("2014-11-20");
    assertThat(procedure.results().get(0).extras().isEmpty()).isTrue();
    assertThat(procedure.coordinatingAgencies()).isEmpty();
  }

  @Test
  void aStepIsRead() throws IOException {
    JsonNode sent = MAPPER.readTree(resource("request-CapNhatTienDoHoSoMC.json")).at("/data/0");
    DossierStep step =
        new WireJson(WireOptions.of(GuessedFields.OMIT))
            .read(DossierStep.class, MAPPER.writeValueAsBytes(sent));
    assertThat(step.status().is(DossierStatus.RECEIVED)).isTrue();
    assertThat(step.officerUnit().code()).isNull();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SampleMessagesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /**
   * What JSON says to the portal: nothing is null, absent, "" and []; 1 is "1"; letters are
   * composed.
   */
  private static Object meaning(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> fields = new TreeMap<>();
      node.properties()
          .forEach(
              field -> {
                Object value = meaning(field.getValue());
                if (value != null) {
                  fields.put(field.getKey().toLowerCase(Locale.ROOT), value);
                }
              });
      return fields;
    }
    if (node.isArray()) {
      List<Object> elements = new ArrayList<>();
      node.forEach(element -> elements.add(meaning(element)));
      return elements.isEmpty() ? null : elements;
    }
    return node.isNull() || node.asText().isEmpty()
        ? null
        : Normalizer.normalize(node.asText(), Normalizer.Form.NFC);
  }
}
