package vn.tthc.sdk.signing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Named rules for signatures, by which one side signs and the other checks. What Vietnamese rules
 * expect is here as we read them, which is likely and not certain: a profile of your own is as
 * good.
 *
 * @param name small letters, digits and dashes
 * @param level the lowest that is accepted
 * @param algorithms those that are accepted
 * @param rsaBits the shortest RSA key that is accepted, from 2048
 * @param revocation how far revocation is asked for
 */
public record SignatureProfile(
    String name,
    SignatureLevel level,
    Set<SignatureAlgorithm> algorithms,
    int rsaBits,
    Revocation revocation) {

  /** The least that is good for anything: baseline B, revocation not asked. */
  public static final SignatureProfile STANDARD =
      new SignatureProfile(
          "standard",
          SignatureLevel.BASELINE_B,
          EnumSet.allOf(SignatureAlgorithm.class),
          2048,
          Revocation.NOT_CHECKED);

  /**
   * Public-duty signatures of Vietnamese state agencies (Decree 68/2024/ND-CP; Circular
   * 15/2025/TT-BKHCN): with a time stamp and a proven state of revocation, by RSA of 2048 bits or
   * more, with PSS or, as many tokens know nothing else, PKCS #1, or by ECDSA. Likely, not certain.
   */
  public static final SignatureProfile VN_CONGVU_2025 =
      new SignatureProfile(
          "vn-congvu-2025",
          SignatureLevel.BASELINE_T,
          EnumSet.complementOf(EnumSet.of(SignatureAlgorithm.ED25519)),
          2048,
          Revocation.REQUIRED);

  private static final int SHORTEST_RSA = 2048;

  /** Refuses null, no algorithm, and RSA keys that are weak. */
  public SignatureProfile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(revocation, "revocation");
    algorithms = Set.copyOf(algorithms);
    if (algorithms.isEmpty()) {
      throw new IllegalArgumentException("algorithms: name one at least");
    }
    if (rsaBits < SHORTEST_RSA) {
      throw new IllegalArgumentException("rsaBits: RSA keys under 2048 bits are weak");
    }
  }

  /** Those that come with the SDK. */
  public static List<SignatureProfile> known() {
    return List.of(STANDARD, VN_CONGVU_2025);
  }
}
