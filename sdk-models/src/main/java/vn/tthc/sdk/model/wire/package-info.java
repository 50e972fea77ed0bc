/**
 * The portal's JSON. Its flat records are written from the composite models by tables of names,
 * each with its certainty; names and codes may be replaced by configuration.
 */
@NullMarked
package vn.tthc.sdk.model.wire;

import org.jspecify.annotations.NullMarked;
