package vn.tthc.sdk.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Cached;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.internal.read.Answered;
import vn.tthc.sdk.model.wire.WireFormatException;

/** One thing of a catalogue: in memory, on disk, or to be fetched. Thread-safe. */
final class Slot<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Slot.class);

  /** After a fetch that failed, the old one serves at least so long. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** That the portal has nothing is less likely to stay true than what it has. */
  private static final int SHARE_OF_NOTHING = 24;

  private record Held<T>(Cached<T> cached, boolean nothing) {}

  private final Wanted<T> wanted;
  private final CatalogueCache cache;
  private volatile @Nullable Held<T> held;

  // Guarded by this.
  private @Nullable Flight<Held<T>> flight;
  private boolean refreshing;
  private Instant notBefore = Instant.MIN;

  Slot(Wanted<T> wanted, CatalogueCache cache) {
    this.wanted = wanted;
    this.cache = cache;
  }

  /** What is there, fetched when there is nothing; what is old is fetched anew behind it. */
  Cached<T> get() {
    Held<T> there = held;
    if (there == null) {
      there = first();
    }
    if (isOld(there)) {
      refresh();
    }
    return there.cached();
  }

  /** What is in memory or on disk, however old. */
  Optional<Cached<T>> known() {
    Held<T> there = held == null ? kept() : held;
    if (there == null) {
      return Optional.empty();
    }
    hold(there);
    if (isOld(there)) {
      refresh();
    }
    return Optional.of(there.cached());
  }

  private boolean isOld(Held<T> there) {
    Duration age = there.nothing() ? cache.age().dividedBy(SHARE_OF_NOTHING) : cache.age();
    return there.cached().asOf().plus(age).isBefore(cache.now()) || isFromTheFuture(there);
  }

  /** The clock was wrong, then or now. */
  private boolean isFromTheFuture(Held<T> there) {
    return there.cached().asOf().isAfter(cache.now());
  }

  private Held<T> first() {
    while (true) {
      Flight<Held<T>> mine = new Flight<>();
      Flight<Held<T>> others;
      synchronized (this) {
        if (held != null) {
          return held;
        }
        others = flight;
        flight = others == null ? mine : others;
      }
      Held<T> brought = others == null ? lead(mine) : follow(others);
      if (brought != null) {
        return brought;
      }
    }
  }

  private Held<T> lead(Flight<Held<T>> mine) {
    try {
      return mine.lead(
          () -> {
            Held<T> kept = kept();
            return hold(kept == null ? fetched() : kept);
          });
    } finally {
      synchronized (this) {
        flight = null;
      }
    }
  }

  /** What another thread brought; null when it gave up, so that one of those who wait leads. */
  private @Nullable Held<T> follow(Flight<Held<T>> others) {
    try {
      return others.follow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException(
          "Interrupted while another thread fetched it",
          e,
          new PortalException.Context("", wanted.operation(), 0),
          Sent.NO);
    }
  }

  /** A newer one is never replaced by an older one, unless its time is still to come. */
  private synchronized Held<T> hold(Held<T> other) {
    Held<T> there = held;
    if (there != null
        && other.cached().asOf().isBefore(there.cached().asOf())
        && !isFromTheFuture(there)) {
      return there;
    }
    held = other;
    return other;
  }

  private Held<T> fetched() {
    Optional<Answered> answered = wanted.ask();
    Instant now = cache.now();
    return answered.isEmpty()
        ? held(List.of(), now)
        : answered
            .get()
            .read(entries -> keep(held(wanted.check(answered.get(), entries), now), entries));
  }

  private Held<T> keep(Held<T> fresh, List<JsonNode> entries) {
    if (!fresh.nothing()) {
      JsonNode all = JsonNodeFactory.instance.arrayNode().addAll(entries);
      cache.folder().write(wanted.key(), new CatalogueFolder.Kept(all, fresh.cached().asOf()));
    }
    return fresh;
  }

  private Held<T> held(List<JsonNode> entries, Instant asOf) {
    return new Held<>(new Cached<>(wanted.read(entries), asOf), entries.isEmpty());
  }

  private @Nullable Held<T> kept() {
    return cache.folder().read(wanted.key()).map(this::readKept).orElse(null);
  }

  private @Nullable Held<T> readKept(CatalogueFolder.Kept kept) {
    List<JsonNode> entries = new ArrayList<>();
    kept.entries().forEach(entry -> entries.add(entry));
    try {
      return held(entries, kept.asOf());
    } catch (WireFormatException e) {
      LOG.warn("What was kept of {} cannot be read: it is fetched anew", wanted.operation());
      return null;
    }
  }

  private void refresh() {
    synchronized (this) {
      // Another thread's may have ended since ours looked.
      Held<T> there = held;
      boolean old = there != null && isOld(there);
      if (refreshing || cache.now().isBefore(notBefore) || !old) {
        return;
      }
      refreshing = true;
    }
    try {
      cache.background().execute(this::refreshNow);
    } catch (RejectedExecutionException e) {
      // Closed meanwhile, or too much to do: the next who asks tries again.
      refreshed(cache.now());
    }
  }

  private void refreshNow() {
    Instant next = cache.now();
    try {
      hold(fetched());
    } catch (RuntimeException e) {
      // The old one serves; why, the log of the exchange says.
      LOG.info("{} stays as it was: {}", wanted.operation(), e.getClass().getName());
      next = cache.now().plus(PAUSE);
    } finally {
      refreshed(next);
    }
  }

  private synchronized void refreshed(Instant next) {
    refreshing = false;
    notBefore = next;
  }
}
