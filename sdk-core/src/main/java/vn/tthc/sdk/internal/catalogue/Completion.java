package vn.tthc.sdk.internal.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Cached;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureField;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/**
 * Fills in what a dossier does not say of its procedure and the catalogue does. It asks the portal
 * once for a procedure and never waits twice for a portal that is down: ten thousand dossiers must
 * not take ten thousand deadlines. Thread-safe.
 */
final class Completion {

  private static final Logger LOG = LoggerFactory.getLogger(Completion.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final String ALL = "";
  private static final int MOST = 10_000;

  private final Function<String, Slot<Optional<Procedure>>> slots;
  private final Ticker ticker;

  /** Until when a procedure is not asked for, after that failed; under {@link #ALL} none is. */
  private final Map<String, Instant> resting = new ConcurrentHashMap<>();

  Completion(Function<String, Slot<Optional<Procedure>>> slots, Ticker ticker) {
    this.slots = slots;
    this.ticker = ticker;
  }

  Dossier complete(Dossier dossier) {
    ProcedureRef given = Objects.requireNonNull(dossier, "dossier").procedure();
    String code = given == null ? null : given.code();
    if (given == null || code == null || code.isBlank() || isComplete(given)) {
      return dossier;
    }
    return procedure(code)
        .map(procedure -> filled(given, procedure))
        .filter(filled -> !filled.equals(given))
        .map(filled -> dossier.toBuilder().procedure(filled).build())
        .orElse(dossier);
  }

  private static boolean isComplete(ProcedureRef ref) {
    return !isBlank(ref.name()) && !isBlank(ref.fieldCode()) && !isBlank(ref.fieldName());
  }

  private Optional<Procedure> procedure(String code) {
    Slot<Optional<Procedure>> slot = slots.apply(code);
    Optional<Cached<Optional<Procedure>>> known = slot.known();
    if (known.isPresent() || rests(ALL) || rests(code)) {
      return known.flatMap(Cached::value);
    }
    try {
      return slot.get().value();
    } catch (PortalException e) {
      boolean thisOneAlone =
          e instanceof RefusedException || e instanceof UnexpectedResponseException;
      rest(thisOneAlone ? code : ALL);
      LOG.warn(
          "Dossiers go without what the catalogue has of their procedure: {}",
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private boolean rests(String code) {
    Instant until = resting.get(code);
    return until != null && ticker.now().isBefore(until);
  }

  private void rest(String code) {
    if (resting.size() >= MOST) {
      resting.clear();
    }
    resting.put(code, ticker.now().plus(PAUSE));
  }

  /** The code stays as it was given: the portal's may be longer. */
  private static ProcedureRef filled(ProcedureRef given, Procedure procedure) {
    ProcedureRef.Builder filled = given.toBuilder();
    if (isBlank(given.name())) {
      filled.name(procedure.name());
    }
    field(given, procedure)
        .ifPresent(
            field -> {
              if (isBlank(given.fieldCode())) {
                filled.fieldCode(field.code());
              }
              if (isBlank(given.fieldName())) {
                filled.fieldName(field.name());
              }
            });
    return filled.build();
  }

  /** The field that the agency means, or the first, which is the dossier's where none is given. */
  private static Optional<ProcedureField> field(ProcedureRef given, Procedure procedure) {
    return procedure.fields().stream()
        .filter(field -> allows(given.fieldCode(), field.code()))
        .filter(field -> allows(given.fieldName(), field.name()))
        .findFirst();
  }

  /** Whether what was given is this, or leaves it open. */
  private static boolean allows(@Nullable String given, @Nullable String text) {
    return given == null || given.isBlank() || given.equals(text);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
