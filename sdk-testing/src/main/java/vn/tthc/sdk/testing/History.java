package vn.tthc.sdk.testing;

import java.util.ArrayList;
import java.util.HashMap;
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

  private final Map<String, Identity> identities = new HashMap<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private long proven;

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
    return List.copyOf(exchanges);
  }

  synchronized List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  synchronized long proven() {
    return proven;
  }
}
