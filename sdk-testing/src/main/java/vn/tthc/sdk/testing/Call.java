package vn.tthc.sdk.testing;

import org.jspecify.annotations.Nullable;

/**
 * One request as received.
 *
 * @param path without the query
 * @param query as it was sent, empty when there was none
 * @param destination {@code dstcode} from header or query, null when in neither
 * @param exchangeId the header's value, empty when missing
 * @param signature the header's value, empty when missing
 * @param authorization the header's value, empty when missing
 * @param lgsp the value of {@code lgspaccesstoken}, empty when missing
 * @param trace what becomes of it
 */
record Call(
    String method,
    String path,
    String query,
    @Nullable String destination,
    String exchangeId,
    String signature,
    String authorization,
    String lgsp,
    byte[] body,
    Trace trace) {}
