/** Batches, their order and splitting, the report. */
@NullMarked
package vn.tthc.sdk.internal.sync;

import org.jspecify.annotations.NullMarked;
