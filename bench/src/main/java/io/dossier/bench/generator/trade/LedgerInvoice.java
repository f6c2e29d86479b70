package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Ink;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * As the most used book keeping program of India prints it: seller, consignee and buyer below each
 * other in cells on the left, a grid of small headed cells on the right, the goods below.
 */
final class LedgerInvoice extends DealerPaper {
  LedgerInvoice(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    double top = title();
    double half = width() * dice.between(0.46, 0.56);
    double x = margin + 4;
    PartyBlock block = new PartyBlock(sheet, dice, ink, x, half - 8);
    Ink small = ink.scaled(0.85);
    double y = block.named(deal.dealer(), deal.dealer().name(), top + ink.lead());
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    y = block.particulars(deal.dealer(), y);
    truth.text("supplierTaxId", deal.dealer().taxId());
    List<Double> rules = new ArrayList<>();
    boolean consignee = dice.chance(0.6);
    boolean buyerFirst = consignee && dice.chance(0.25);
    if (consignee && !buyerFirst) {
      y = other(block, rule(rules, y), small);
    }
    y =
        block.headed(
            dice.pick(
                "Buyer (Bill to)",
                "Buyer",
                "Bill To",
                "Buyer (if other than consignee)",
                "Billed To"),
            rule(rules, y),
            small);
    y = block.named(deal.customer(), deal.customer().name(), y);
    truth.text("customerAddress", String.join(" ", deal.customer().address()));
    y = block.particulars(deal.customer(), y);
    if (buyerFirst) {
      y = other(block, rule(rules, y), small);
    }
    double bottom =
        Math.max(y - ink.size() * 0.4, cells(margin + half, top, width() - half, small));
    rules.forEach(at -> sheet.line(margin, at, margin + half, at, Color.DARK_GRAY, 0.5));
    sheet.box(margin, top, width(), bottom - top, Color.DARK_GRAY, 0.6);
    sheet.line(margin + half, top, margin + half, bottom, Color.DARK_GRAY, 0.6);
    pages.to(bottom);
    goods(
        new Grid(Grid.Rules.ALL, Grid.Head.PLAIN, ink, accent, dice.between(1.5, 3.5), false),
        true);
    words();
    return closed();
  }

  private double title() {
    double y = dice.between(38.0, 52.0);
    String title = dice.pick("Tax Invoice", "TAX INVOICE", "GST INVOICE", "Tax Invoice");
    sheet.middle(title, sheet.width() / 2, y, ink.bold().scaled(1.2));
    if (dice.chance(0.5)) {
      sheet.right(
          dice.pick("(ORIGINAL FOR RECIPIENT)", "(DUPLICATE FOR SUPPLIER)", "Original Copy"),
          sheet.width() - margin,
          y,
          ink.italic().scaled(0.9));
    }
    return y + 8;
  }

  /** A rule below what stands above; answers the baseline below it. */
  private double rule(List<Double> rules, double y) {
    rules.add(y - ink.size() * 0.7);
    return y + ink.size() * 0.4;
  }

  /** The consignee: the buyer once more, or somebody else. */
  private double other(PartyBlock block, double y, Ink small) {
    double at =
        block.headed(
            dice.pick("Consignee (Ship to)", "Consignee", "Ship To", "Shipped To"), y, small);
    Party party = dice.chance(0.7) ? deal.customer() : Party.indianCustomer(dice);
    return block.particulars(party, block.named(party, party.name(), at));
  }

  /** Small headings above their values, two in a row; answers the lower edge. */
  private double cells(double x, double top, double room, Ink small) {
    List<String[]> cells = new ArrayList<>();
    cells.add(new String[] {dice.pick("Invoice No.", "Invoice No", "Voucher No."), number});
    cells.add(new String[] {"Dated", deal.dates().print(deal.day())});
    String[][] rest = {
      {"Delivery Note", ""},
      {"Mode/Terms of Payment", dice.pick("", "Finance", "Cash", "Credit Card")},
      {"Reference No. & Date.", ""},
      {"Other References", ""},
      {"Buyer's Order No.", dice.chance(0.3) ? dice.digits(5) : ""},
      {"Dated", ""},
      {"Dispatch Doc No.", ""},
      {"Delivery Note Date", ""},
      {"Dispatched through", dice.pick("", "By Hand")},
      {"Destination", ""},
      {"Terms of Delivery", ""}
    };
    cells.addAll(List.of(rest).subList(0, dice.pick(2, 4, 6, 10)));
    double height = ink.lead() * 2.3;
    double y = top;
    for (int i = 0; i < cells.size(); i++) {
      double left = x + i % 2 * room / 2;
      sheet.box(left, y, room / 2, height, Color.DARK_GRAY, 0.4);
      sheet.fitted(cells.get(i)[0], left + 3, y + small.size() * 1.1, room / 2 - 6, small);
      Prose.write(
          sheet,
          cells.get(i)[1],
          left + 3,
          y + small.size() * 1.1 + ink.lead(),
          room / 2 - 6,
          ink.bold());
      y += i % 2 == 1 ? height : 0;
    }
    return cells.size() % 2 == 1 ? y + height : y;
  }
}
