/**
 * What all models share: {@link vn.tthc.sdk.model.Change}, open code values, violations, times.
 *
 * <p>The records themselves stand in packages by subject: dossiers, feedback, procedures. The law
 * behind them is the draft circular of the Government Office on the data that the National Public
 * Service Portal and agency systems exchange; {@link vn.tthc.sdk.model.Circular} names the place.
 */
@NullMarked
package vn.tthc.sdk.model;

import org.jspecify.annotations.NullMarked;
