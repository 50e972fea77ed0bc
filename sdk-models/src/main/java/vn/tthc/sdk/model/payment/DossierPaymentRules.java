package vn.tthc.sdk.model.payment;

import java.util.List;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Checks;

/** What a payment must hold to be sent (Art. 12). */
final class DossierPaymentRules {

  private DossierPaymentRules() {}

  static List<Violation> check(DossierPayment p) {
    Checks checks = new Checks();
    checks
        .required("code", p.code(), "12.1")
        .dossierCode("code", p.code(), "12.1")
        .expected("procedureCode", p.procedureCode(), "12.2")
        .line("procedureCode", p.procedureCode(), "12.2")
        .required("transactionCode", p.transactionCode(), "12.3")
        .line("transactionCode", p.transactionCode(), "12.3")
        .expected("revenueItem", p.revenueItem(), "12.4");
    if (p.revenueItem() != null) {
      revenueItem(checks, p.revenueItem());
    }
    return checks.violations();
  }

  private static void revenueItem(Checks checks, RevenueItem item) {
    checks
        .expected("revenueItem.amount", item.amount(), "12.4")
        .agencyCode("revenueItem.agencyCode", item.agencyCode(), "12.4")
        .line("revenueItem.serviceCode", item.serviceCode(), "12.4")
        .line("revenueItem.feeCode", item.feeCode(), "12.4")
        .line("revenueItem.inquiryCode", item.inquiryCode(), "12.4")
        .line("revenueItem.referenceCode", item.referenceCode(), "12.4")
        .code("revenueItem.feeKind", item.feeKind(), "12.4")
        .fee("revenueItem.amount", item.amount(), "12.4");
  }
}
