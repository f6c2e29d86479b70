package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Of a chain of stores: a head, two columns of data, a table, the sums beside the payment. */
final class StoreInvoice extends DealerPaper {
  StoreInvoice(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    List<String> lines = new ArrayList<>(deal.dealer().address());
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    lines.add("GSTIN: " + deal.dealer().taxId() + dice.pick("", "  Ph: " + deal.dealer().phone()));
    truth.text("supplierTaxId", deal.dealer().taxId());
    double y = Letterhead.draw(sheet, dice, ink, accent, deal.dealer().name(), lines);
    sheet.middle(
        dice.pick("TAX INVOICE", "Retail Invoice", "RETAIL TAX INVOICE", "INVOICE"),
        sheet.width() / 2,
        y + 4,
        ink.bold().scaled(1.25));
    y += 28;
    List<Pair> left = new ArrayList<>();
    left.add(
        new Pair(
            dice.pick("Customer Name", "Name", "Customer", "Bill To"), deal.customer().name()));
    if (dice.chance(0.85)) {
      left.add(
          new Pair(
              dice.pick("Address", "Customer Address", "Billing Address"),
              deal.customer().addressLine()));
      truth.text("customerAddress", deal.customer().addressLine());
    }
    left.add(new Pair(dice.pick("Mobile No", "Phone", "Contact No"), deal.customer().phone()));
    Pairs pairs =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BARE));
    double end = pairs.draw(sheet, margin, y, width() * 0.56, left);
    y = Math.max(end, pairs.draw(sheet, margin + width() * 0.6, y, width() * 0.4, data()));
    pages.to(y + 8);
    goods(Grid.any(dice, ink), dice.chance(0.4));
    pages.down(ink.lead() * 1.5);
    sums();
    if (dice.chance(0.6)) {
      payment();
    }
    words();
    return closed();
  }

  private void payment() {
    String text =
        "Payment: Cash "
            + print(BigDecimal.valueOf(deal.downPayment()))
            + ", Finance by "
            + deal.lender()
            + " "
            + print(BigDecimal.valueOf(deal.loan()));
    sheet.text(text, margin, pages.y() + ink.lead(), ink.scaled(0.9));
    pages.down(ink.lead() * 2);
  }
}
