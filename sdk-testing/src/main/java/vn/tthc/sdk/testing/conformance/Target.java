package vn.tthc.sdk.testing.conformance;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is judged, and how.
 *
 * @param backup null when there is none
 * @param write whether made-up dossiers may be sent
 * @param prefix how the codes of made-up dossiers begin
 * @param only the one case to run, or how its name begins; empty for all
 */
record Target(
    URI main,
    @Nullable URI backup,
    String destination,
    String agency,
    String username,
    String password,
    String loginPath,
    String dataPath,
    String sharePath,
    boolean write,
    String prefix,
    Duration timeLimit,
    String only) {}
