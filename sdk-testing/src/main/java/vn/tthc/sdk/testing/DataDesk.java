package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides data calls: who asks, what the evidence is worth, what happens to the records. */
final class DataDesk {
  private final Settings settings;
  private final Records records;
  private final Library library;
  private final ReadDesk reading;
  private final History history;
  private final Evidence evidence;
  private final AnswerWriter writer;
  private final PackedItem.Packer packer = new PackedItem.Packer();

  DataDesk(
      Settings settings, Records records, Library library, History history, AnswerWriter writer) {
    this.settings = settings;
    this.records = records;
    this.library = library;
    this.reading = new ReadDesk(settings, records, library);
    this.history = history;
    this.evidence = new Evidence(new Trust(settings.anchors()));
    this.writer = writer;
  }

  /** A data call taken apart. */
  private record Request(
      Door door,
      Call call,
      Envelope envelope,
      @Nullable Service service,
      Envelope.Contents contents) {
    int count() {
      return contents.count();
    }

    String name() {
      return envelope.get("service");
    }

    boolean writes() {
      return service == null || !service.reads;
    }
  }

  /** What became of a data call. */
  private record Decision(Outcome outcome, boolean repeat) {}

  Answer answer(Door door, Call call) {
    Envelope envelope;
    try {
      envelope = Envelope.parse(call.body());
    } catch (IOException e) {
      call.trace().decided(Outcome.INVALID.code(), false);
      return writer.of(null, Outcome.INVALID);
    }
    Service service = Service.named(envelope.get("service")).orElse(null);
    Request request = new Request(door, call, envelope, service, envelope.contents());
    Decision decision = decide(request);
    note(request, decision);
    return writer.of(service, decision.outcome());
  }

  private void note(Request request, Decision decision) {
    request.call().trace().names(request.name(), request.count());
    request.call().trace().decided(decision.outcome().code(), decision.repeat());
    history.add(
        new Exchange(
            settings.clock().instant(),
            request.door().name(),
            Trace.cut(request.name()),
            request.call().exchangeId(),
            request.count(),
            decision.outcome().code(),
            decision.repeat()));
  }

  private Decision decide(Request request) {
    if (!request.door().sessions().isValid(request.envelope().get("session"))) {
      return new Decision(Outcome.EXPIRED, false);
    }
    if (!isOurs(request.envelope().get("madonvi"))) {
      return new Decision(Outcome.WRONG_AGENCY, false);
    }
    Service service = request.service();
    boolean offered = library.offered(request.name()).isPresent();
    if (!offered && (service == null || isElsewhere(request, service))) {
      return new Decision(Outcome.NO_SERVICE, false);
    }
    return judge(request);
  }

  /** The agency itself or a part of it: {@code H29} and {@code H29.22}. */
  private boolean isOurs(String agency) {
    return agency.equals(settings.agency()) || agency.startsWith(settings.agency() + ".");
  }

  /** What is shared may have a path of its own. */
  private boolean isElsewhere(Request request, Service service) {
    boolean onePath = settings.sharePath().equals(FrontDesk.DATA);
    boolean atSharePath = request.call().path().endsWith("/" + settings.sharePath());
    return !onePath && atSharePath != service.shared();
  }

  private Decision judge(Request request) {
    String id = request.call().exchangeId();
    String digest = Digests.hexSha256(request.envelope().data());
    List<String> wrong =
        evidence.check(request.call(), request.envelope(), request.count(), digest);
    History.Meeting meeting = history.meet(id, request.name(), digest);
    if (meeting == History.Meeting.SAME_ID_OTHER_DATA) {
      wrong.add("The exchange id was used before for something else.");
    }
    history.judged(id, request.name(), wrong);
    request.call().trace().marked(wrong);
    if (!wrong.isEmpty() && settings.site().requireSignature() && request.writes()) {
      return new Decision(Outcome.BAD_EVIDENCE, meeting == History.Meeting.REPEAT);
    }
    return switch (meeting) {
      case FIRST -> new Decision(carryOut(request), false);
      case REPEAT -> new Decision(carryOut(request), true);
      case SAME_ID_OTHER_DATA -> new Decision(Outcome.SAME_ID_OTHER_DATA, false);
    };
  }

  private Outcome carryOut(Request request) {
    Optional<JsonNode> offered = library.offered(request.name());
    Service service = request.service();
    if (offered.isPresent() || service == null) {
      return offered.map(Outcome::brought).orElse(Outcome.NO_SERVICE);
    }
    if (service.reads) {
      return reading.read(service, request.envelope());
    }
    if (request.contents().items().isEmpty() || request.count() > settings.limits().of(service)) {
      return Outcome.INVALID;
    }
    String updating = request.envelope().get("isUpdating").toLowerCase(Locale.ROOT);
    if (!Set.of("", "true", "false").contains(updating)) {
      return Outcome.INVALID;
    }
    List<Item> items = request.contents().items().get();
    List<List<String>> faults = RecordFaults.ofEach(service, items);
    request.call().trace().found(RecordFaults.told(service, faults));
    return records.store(service, updating.equals("true"), candidates(service, items, faults));
  }

  /** Takes records in that came in no exchange; forgets none before {@link Records#forget}. */
  Outcome load(Service service, List<Item> items) {
    return records.load(
        service, false, candidates(service, items, RecordFaults.ofEach(service, items)));
  }

  private List<Records.Candidate> candidates(
      Service service, List<Item> items, List<List<String>> faults) {
    List<Records.Candidate> candidates = new ArrayList<>(items.size());
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String code = item.get(service.codeField);
      boolean twice = !codes.add(code) && service == Service.DOSSIERS;
      Outcome problem = twice || !faults.get(i).isEmpty() ? Outcome.INVALID : null;
      candidates.add(new Records.Candidate(code, packer.pack(item), problem));
    }
    return candidates;
  }
}
