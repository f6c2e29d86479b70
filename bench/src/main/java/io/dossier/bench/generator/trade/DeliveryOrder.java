package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Kind;
import java.util.function.Function;

/** A lender's order to a dealer in India: hand over the goods, the loan is granted. */
final class DeliveryOrder {
  static final Kind KIND = kind(Deal::any);

  private DeliveryOrder() {}

  /** An order for this deal. */
  static Kind of(Deal deal) {
    return kind(dice -> deal);
  }

  private static Kind kind(Function<Dice, Deal> deal) {
    return Kind.of(
        "delivery_order",
        dice -> new LetterOrder(dice, deal.apply(dice)).drawn(),
        dice -> new LetterOrder(dice, deal.apply(dice)).drawn(),
        dice -> new ColumnsOrder(dice, deal.apply(dice)).drawn(),
        dice -> new ColumnsOrder(dice, deal.apply(dice)).drawn(),
        dice -> new PortalOrder(dice, deal.apply(dice)).drawn(),
        dice -> new PortalOrder(dice, deal.apply(dice)).drawn(),
        dice -> new CellsOrder(dice, deal.apply(dice)).drawn(),
        dice -> new BlocksOrder(dice, deal.apply(dice)).drawn(),
        dice -> new NumberedOrder(dice, deal.apply(dice)).drawn());
  }
}
