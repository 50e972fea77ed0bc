/**
 * The portal's JSON. Its flat records are written from the composite models by tables of names,
 * each with its certainty; names and codes may be replaced by configuration.
 */
package vn.tthc.sdk.model.wire;
