package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Kind;
import java.util.List;

/** The types of this package. */
public final class TradeKinds {
  public static final List<Kind> ALL =
      List.of(
          DeliveryOrder.KIND,
          Invoice.KIND,
          TillReceipt.KIND,
          ImeiLabel.KIND,
          OrderPaper.ORDER,
          OrderPaper.NOTE,
          Agreement.CONTRACT,
          Agreement.RENT,
          UtilityBill.KIND);

  private TradeKinds() {}

  /** A dealer's invoice that shows this deal. */
  public static Kind invoice(Deal deal) {
    return Invoice.of(deal);
  }

  /** A lender's delivery order that shows this deal. */
  public static Kind deliveryOrder(Deal deal) {
    return DeliveryOrder.of(deal);
  }
}
