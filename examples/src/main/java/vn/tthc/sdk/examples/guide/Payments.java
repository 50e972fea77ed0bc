package vn.tthc.sdk.examples.guide;

import java.util.List;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.payment.DossierPayment;
import vn.tthc.sdk.model.payment.RevenueItem;
import vn.tthc.sdk.model.procedure.FeeKind;

/** Tells of a payment that the agency took (Art. 12). */
public final class Payments {

  private Payments() {}

  /** Sends a payment of a fee. */
  public static SyncReport send(PortalClient portal, String dossier, String transaction) {
    RevenueItem fee =
        RevenueItem.builder().agencyCode("H29").feeKind(FeeKind.CHARGE).amount(8_000L).build();
    DossierPayment payment =
        DossierPayment.builder()
            .code(dossier)
            .procedureCode("1.001193")
            .transactionCode(transaction)
            .revenueItem(fee)
            .build();
    return portal.sync(List.of(payment));
  }
}
