/**
 * Connections, gateway, session and breaker of one channel; the router over all, outages,
 * incidents.
 */
@NullMarked
package vn.tthc.sdk.internal.channel;

import org.jspecify.annotations.NullMarked;
