/** How the outbox works; not for use from outside. */
package vn.tthc.sdk.outbox.internal;
