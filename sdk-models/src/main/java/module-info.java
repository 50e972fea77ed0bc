/** Typed records for what agency systems and the National Public Service Portal exchange. */
module vn.tthc.sdk.model {
  requires com.fasterxml.jackson.core;
  requires static transitive org.jspecify;

  exports vn.tthc.sdk.model;
  exports vn.tthc.sdk.model.dossier;
  exports vn.tthc.sdk.model.evaluation;
  exports vn.tthc.sdk.model.feedback;
  exports vn.tthc.sdk.model.identity;
  exports vn.tthc.sdk.model.incident;
  exports vn.tthc.sdk.model.national;
  exports vn.tthc.sdk.model.payment;
  exports vn.tthc.sdk.model.procedure;
  exports vn.tthc.sdk.model.question;
  exports vn.tthc.sdk.model.wire;
}
