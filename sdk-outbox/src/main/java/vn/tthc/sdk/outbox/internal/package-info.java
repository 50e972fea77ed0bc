/** How the outbox works; not for use from outside. */
@NullMarked
package vn.tthc.sdk.outbox.internal;

import org.jspecify.annotations.NullMarked;
