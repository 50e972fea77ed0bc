/** Dossiers (hồ sơ), their progress and look-ups: Art. 7 and 10. */
package vn.tthc.sdk.model.dossier;
