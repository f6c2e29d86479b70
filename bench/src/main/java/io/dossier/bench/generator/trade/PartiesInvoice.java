package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.List;

/** Seller and customer beside each other under their headings. */
final class PartiesInvoice extends InvoicePaper {
  PartiesInvoice(Dice dice) {
    super(dice);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(Sheet::a4, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    double half = width * 0.46;
    double y = 62;
    Ink title = ink.bold().scaled(dice.between(1.8, 2.6)).in(accent);
    if (dice.chance(0.5)) {
      sheet.text(say("title"), margin, y, title);
    } else {
      sheet.right(say("title"), sheet.width() - margin, y, title);
    }
    y += ink.lead() * 2.2;
    boolean across = dice.chance(0.5);
    if (across) {
      y = data(sheet, margin, y, width * 0.6) + 10;
    }
    Ink heading = ink.bold().in(accent);
    double left = party(sheet, margin, y, half, say("supplier"), heading, supplier, "supplier");
    double end =
        party(
            sheet, margin + width - half, y, half, say("customer"), heading, customer, "customer");
    y = Math.max(left, end) + 14;
    if (!across) {
      Pairs pairs = new Pairs(Pairs.Way.ABOVE, ink.scaled(0.85), ink, 1.5, 0.4);
      List<Pair> all = pairs();
      double share = width / all.size();
      double below = y;
      for (int i = 0; i < all.size(); i++) {
        below =
            Math.max(
                below, pairs.draw(sheet, margin + i * share, y, share - 4, all.subList(i, i + 1)));
      }
      y = below + 6;
    }
    return below(pages.to(y), Grid.any(dice, ink), true);
  }

  private double party(
      Sheet sheet,
      double x,
      double y,
      double room,
      String heading,
      Ink bold,
      Party party,
      String field) {
    sheet.text(heading, x, y, bold);
    double at =
        Prose.write(
            sheet,
            party.name(),
            x,
            y + ink.lead() * 1.3,
            room,
            dice.chance(0.4) ? ink.bold() : ink);
    for (String line : party.address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    truth.text(field + "Name", party.name());
    truth.text(field + "Address", String.join(" ", party.address()));
    if (field.equals("supplier") && dice.chance(0.6)) {
      sheet.text(party.taxLabel() + ": " + party.taxId(), x, at, ink);
      truth.text("supplierTaxId", party.taxId());
      at += ink.lead();
    } else if (dice.chance(0.3)) {
      sheet.text(say("phone") + ": " + party.phone(), x, at, ink);
      at += ink.lead();
    }
    return at;
  }
}
