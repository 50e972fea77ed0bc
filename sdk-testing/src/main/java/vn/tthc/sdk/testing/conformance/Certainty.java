package vn.tthc.sdk.testing.conformance;

import java.util.Locale;

/** How sure it is that the portal behaves as a case expects. */
public enum Certainty {
  /** Seen in working systems or an official text. */
  CERTAIN,
  /** One source, or inferred. */
  LIKELY,
  /** No public source shows it. */
  GUESS;

  /** The word that reports use, such as {@code certain}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
