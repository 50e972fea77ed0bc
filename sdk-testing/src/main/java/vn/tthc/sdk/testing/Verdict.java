package vn.tthc.sdk.testing;

import java.util.List;

/**
 * What the portal holds against the evidence of an exchange: its id, signature and manifest. Bad
 * evidence alone does not make the portal refuse the records.
 *
 * @param exchangeId the exchange's id as sent, empty when there was none
 * @param service the service called
 * @param wrong what is wrong, in plain words, never empty
 */
public record Verdict(String exchangeId, String service, List<String> wrong) {
  /** Keeps its own copy of the list. */
  public Verdict {
    wrong = List.copyOf(wrong);
  }
}
