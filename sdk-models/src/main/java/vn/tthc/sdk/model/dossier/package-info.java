/** Dossiers (hồ sơ), their progress and look-ups: Art. 7 and 10. */
@NullMarked
package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.NullMarked;
