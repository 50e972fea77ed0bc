/** The client of the National Public Service Portal, and the evidence of what it exchanged. */
module vn.tthc.sdk {
  requires transitive okhttp3;
  requires transitive vn.tthc.sdk.model;
  requires transitive vn.tthc.sdk.signing;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports vn.tthc.sdk;
  exports vn.tthc.sdk.evidence;
}
