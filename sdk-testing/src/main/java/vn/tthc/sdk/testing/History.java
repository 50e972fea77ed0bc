package vn.tthc.sdk.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which exchanges came, and what was wrong with their evidence; never their contents. */
final class History {
  enum Meeting {
    FIRST,
    REPEAT,
    SAME_ID_OTHER_DATA
  }

  /** What an exchange id stands for: nothing else may come under it. */
  private record Identity(String service, String digest) {}

  /** So many exchange ids a portal that forgets knows again. */
  private static final int IDENTITIES = 100_000;

  private final Map<String, Identity> identities;
  private final Recent<Exchange> exchanges;
  private final Recent<Verdict> verdicts;
  private long proven;

  /**
   * @param size how many exchanges and verdicts are kept; all when 0
   */
  History(int size) {
    exchanges = new Recent<>(size);
    verdicts = new Recent<>(size);
    identities =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Identity> eldest) {
            return size > 0 && size() > IDENTITIES;
          }
        };
  }

  /** An exchange without an id is never met twice. */
  synchronized Meeting meet(String exchangeId, String service, String digest) {
    if (exchangeId.isEmpty()) {
      return Meeting.FIRST;
    }
    Identity identity = new Identity(service, digest);
    Identity known = identities.putIfAbsent(exchangeId, identity);
    if (known == null) {
      return Meeting.FIRST;
    }
    return known.equals(identity) ? Meeting.REPEAT : Meeting.SAME_ID_OTHER_DATA;
  }

  synchronized void judged(String exchangeId, String service, List<String> wrong) {
    if (wrong.isEmpty()) {
      proven++;
    } else {
      verdicts.add(new Verdict(exchangeId, service, wrong));
    }
  }

  synchronized void add(Exchange exchange) {
    exchanges.add(exchange);
  }

  synchronized List<Exchange> exchanges() {
    return exchanges.all();
  }

  synchronized List<Verdict> verdicts() {
    return verdicts.all();
  }

  synchronized long proven() {
    return proven;
  }
}
