/** Dossiers (hồ sơ) and their progress: Art. 7.3, 10.1 and 10.2. */
package vn.tthc.sdk.model.dossier;
