package vn.tthc.sdk.testing.junit;

import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** What the tests of {@link Cases} were given, for whoever ran them to look at afterwards. */
final class Seen {

  private static final Map<Class<?>, Collection<Seen>> ALL = new ConcurrentHashMap<>();

  final String where;
  final MockPortal portal;
  final TestIdentity identity;

  private Seen(String where, MockPortal portal, TestIdentity identity) {
    this.where = where;
    this.portal = portal;
    this.identity = identity;
  }

  static void note(Class<?> suite, String where, MockPortal portal, TestIdentity identity) {
    ALL.computeIfAbsent(suite, c -> new ConcurrentLinkedQueue<>())
        .add(new Seen(where, portal, identity));
  }

  /** What a suite noted; forgotten with that. */
  static List<Seen> by(Class<?> suite) {
    Collection<Seen> seen = ALL.remove(suite);
    return seen == null ? List.of() : List.copyOf(seen);
  }

  boolean isGone() {
    return !portal.main().isOpen()
        && !portal.backup().isOpen()
        && !Files.exists(identity.keyStore().getParent().getParent());
  }
}
