package vn.tthc.sdk;

/**
 * Proof that the portal accepted something.
 *
 * @param exchangeId the exchange, as it stands in the exchange log
 * @param channel the channel that answered
 * @param possiblyRepeated whether the portal may hold it twice; never of a dossier, which replaces
 *     itself
 */
public record Receipt(String exchangeId, String channel, boolean possiblyRepeated) {}
