/**
 * The client: {@link vn.tthc.sdk.PortalClient} syncs an agency's changes with the National Public
 * Service Portal in one call, says of every item what became of it, and reads what the portal
 * shares.
 */
@NullMarked
package vn.tthc.sdk;

import org.jspecify.annotations.NullMarked;
