package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up what is asked for. Parameters that it does not know do no harm. */
final class ReadDesk {
  private static final List<String> TOLD_OF_A_DOSSIER =
      List.of(
          "MaHoSo",
          "MaTTHC",
          "TenTTHC",
          "MaLinhVuc",
          "TenLinhVuc",
          "LoaiDoiTuong",
          "TrangThaiHoSo",
          "HinhThuc",
          "DonViXuLy");

  private final Settings settings;
  private final Records records;
  private final Library library;

  ReadDesk(Settings settings, Records records, Library library) {
    this.settings = settings;
    this.records = records;
    this.library = library;
  }

  Outcome read(Service service, Envelope envelope) {
    if (service.parameter.isEmpty()) {
      return Outcome.found(all(service, envelope));
    }
    String code = envelope.get(service.parameter);
    if (code.isEmpty()) {
      return Outcome.INVALID;
    }
    List<? extends JsonNode> found = find(service, code);
    boolean asError = found.isEmpty() && settings.has(Habit.NOTHING_AS_ERROR);
    return asError ? Outcome.NOT_FOUND : Outcome.found(found);
  }

  private List<ObjectNode> all(Service service, Envelope envelope) {
    boolean paged = service.paged() && !settings.has(Habit.WITHOUT_PAGES);
    String page = paged ? envelope.get("trangHienTai") : "";
    return library.page(service, page, envelope.get("soBanGhiMoiTrang"));
  }

  private List<? extends JsonNode> find(Service service, String code) {
    return switch (service) {
      case LOOK_UP -> dossier(code).stream().toList();
      case ANSWERS -> answers(code);
      default -> library.find(service, code);
    };
  }

  private Optional<ObjectNode> dossier(String code) {
    return records
        .dossier(code)
        .map(PackedItem::unpack)
        .map(
            fields -> {
              ObjectNode told = Json.MAPPER.createObjectNode();
              TOLD_OF_A_DOSSIER.forEach(name -> told.put(name, fields.getOrDefault(name, "")));
              return told;
            });
  }

  private List<ObjectNode> answers(String question) {
    List<ObjectNode> answers = new ArrayList<>(library.find(Service.ANSWERS, question));
    records
        .other(Service.REPLIES.wireName, question)
        .map(PackedItem::unpack)
        .ifPresent(
            reply ->
                answers.add(
                    Json.MAPPER
                        .createObjectNode()
                        .put("TRALOIID", "1" + question)
                        .put("NOIDUNGTRALOI", reply.get("NOIDUNGTRALOI"))));
    return answers;
  }
}
