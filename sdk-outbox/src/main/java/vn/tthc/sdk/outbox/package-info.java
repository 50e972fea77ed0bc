/**
 * Durable delivery: {@link vn.tthc.sdk.outbox.Outbox} takes changes into the agency's own database,
 * in the agency's own transaction, and brings them to the portal, in the order of each dossier,
 * whatever dies meanwhile (Art. 3.3).
 */
@NullMarked
package vn.tthc.sdk.outbox;

import org.jspecify.annotations.NullMarked;
