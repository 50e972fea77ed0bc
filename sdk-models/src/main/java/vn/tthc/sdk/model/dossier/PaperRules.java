package vn.tthc.sdk.model.dossier;

import java.util.List;
import vn.tthc.sdk.model.internal.Checks;

/** Rules for the papers, fees and supplements of a dossier. */
final class PaperRules {

  private static final int FILE_NAME = 4000;
  private static final int PAPER_NAME = 2000;

  private PaperRules() {}

  static void documents(
      Checks checks, String list, List<SubmittedDocument> documents, String article) {
    for (int i = 0; i < documents.size(); i++) {
      String path = list + "[" + i + "].";
      SubmittedDocument document = documents.get(i);
      checks
          .line(path + "id", document.id(), article)
          .line(path + "name", document.name(), FILE_NAME, article)
          .line(path + "componentCode", document.componentCode(), article)
          .line(path + "url", document.url(), article)
          .code(path + "reuse", document.reuse(), article)
          .line(path + "replacementResultCode", document.replacementResultCode(), article);
    }
  }

  static void others(Checks checks, List<OtherAttachment> others) {
    for (int i = 0; i < others.size(); i++) {
      String path = "otherAttachments[" + i + "].";
      checks
          .line(path + "name", others.get(i).name(), PAPER_NAME, "10.1.i")
          .line(path + "kind", others.get(i).kind(), "10.1.i");
    }
  }

  static void results(Checks checks, List<ResultDocument> results) {
    for (int i = 0; i < results.size(); i++) {
      String path = "results[" + i + "].";
      ResultDocument result = results.get(i);
      checks
          .line(path + "id", result.id(), "10.1.k")
          .line(path + "name", result.name(), PAPER_NAME, "10.1.k")
          .line(path + "componentCode", result.componentCode(), "10.1.k")
          .line(path + "url", result.url(), "10.1.k")
          .line(path + "resultCode", result.resultCode(), "10.1.k")
          .expected(path + "url", result.url(), "10.1.k")
          .expected(path + "resultCode", result.resultCode(), "10.1.k");
    }
  }

  static void fees(Checks checks, String list, List<Fee> fees, String article) {
    for (int i = 0; i < fees.size(); i++) {
      String path = list + "[" + i + "].";
      checks
          .line(path + "code", fees.get(i).code(), article)
          .line(path + "name", fees.get(i).name(), article)
          .code(path + "kind", fees.get(i).kind(), article)
          .code(path + "collection", fees.get(i).collection(), article)
          .expected(path + "amount", fees.get(i).amount(), article)
          .fee(path + "amount", fees.get(i).amount(), article);
    }
  }

  static void supplements(Checks checks, List<Supplement> supplements) {
    for (int i = 0; i < supplements.size(); i++) {
      supplement(checks, "supplements[" + i + "].", supplements.get(i));
    }
  }

  private static void supplement(Checks checks, String path, Supplement s) {
    checks
        .line(path + "id", s.id(), "10.1.p2")
        .line(path + "requestedBy", s.requestedBy(), "10.1.p2")
        .lines(path + "content", s.content(), "10.1.p2")
        .line(path + "receivedBy", s.receivedBy(), "10.1.p2")
        .lines(path + "receivedNote", s.receivedNote(), "10.1.p2")
        .moment(path + "requestedAt", s.requestedAt(), "10.1.p2")
        .moment(path + "receivedAt", s.receivedAt(), "10.1.p2")
        .moment(path + "previousDueAt", s.previousDueAt(), "10.1.p2")
        .moment(path + "newDueAt", s.newDueAt(), "10.1.p2")
        .order(s.requestedAt(), path + "receivedAt", s.receivedAt(), "10.1.p2");
    documents(checks, path + "documents", s.documents(), "10.1.p2");
    fees(checks, path + "fees", s.fees(), "10.1.p2");
  }
}
