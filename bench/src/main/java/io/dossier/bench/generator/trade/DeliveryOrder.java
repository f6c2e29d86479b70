package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Kind;

/** A lender's order to a dealer in India: hand over the goods, the loan is granted. */
final class DeliveryOrder {
  static final Kind KIND =
      Kind.of(
          "delivery_order",
          dice -> new LetterOrder(dice).drawn(),
          dice -> new LetterOrder(dice).drawn(),
          dice -> new ColumnsOrder(dice).drawn(),
          dice -> new ColumnsOrder(dice).drawn(),
          dice -> new PortalOrder(dice).drawn(),
          dice -> new PortalOrder(dice).drawn(),
          dice -> new CellsOrder(dice).drawn());

  private DeliveryOrder() {}
}
