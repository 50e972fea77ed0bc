package vn.tthc.sdk.examples.demo;

import vn.tthc.sdk.examples.export.AgencyExport;

/** What the items of an export are. */
enum Kind {
  DOSSIER("dossiers", AgencyExport.DOSSIERS),
  STEP("progress", AgencyExport.STEPS),
  FEEDBACK("feedback", AgencyExport.FEEDBACK);

  private final String label;
  private final String file;

  Kind(String label, String file) {
    this.label = label;
    this.file = file;
  }

  String label() {
    return label;
  }

  String file() {
    return file;
  }
}
