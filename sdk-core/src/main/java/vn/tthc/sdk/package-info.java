/**
 * The client: {@link vn.tthc.sdk.PortalClient} syncs an agency's changes with the National Public
 * Service Portal in one call and says of every item what became of it.
 */
package vn.tthc.sdk;
