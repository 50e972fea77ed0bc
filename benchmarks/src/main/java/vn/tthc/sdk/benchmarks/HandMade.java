package vn.tthc.sdk.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.util.List;

/** The portal's messages as bare records: what a careful vendor writes by hand. */
final class HandMade {

  @JsonNaming(LowerCamelCaseStrategy.class)
  record Envelope(
      String session, String madonvi, String service, String isUpdating, List<FlatDossier> data) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(@JsonProperty("error_code") String code, @JsonProperty("message") String message) {}

  private HandMade() {}

  /** A dossier that is about to be created. */
  static Envelope envelope() throws IOException {
    FlatDossier dossier = FlatDossier.JSON.readValue(Portal.json(), FlatDossier.class);
    return new Envelope(Portal.SESSION, Portal.AGENCY, Portal.SERVICE, "False", List.of(dossier));
  }
}
