package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The seller's head, the invoice's data beside the customer. */
final class HeadedInvoice extends InvoicePaper {
  HeadedInvoice(Dice dice) {
    super(dice);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(Sheet::a4, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    List<String> lines = new ArrayList<>(supplier.address());
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    lines.add(say("phone") + ": " + supplier.phone());
    if (dice.chance(0.6)) {
      lines.add(supplier.taxLabel() + (dice.chance(0.5) ? ": " : " ") + supplier.taxId());
      truth.text("supplierTaxId", supplier.taxId());
    }
    double y = Letterhead.draw(sheet, dice, ink, accent, supplier.name(), lines);
    Ink title = ink.bold().scaled(dice.between(1.5, 2.4));
    sheet.text(say("title"), margin, y + title.size(), dice.chance(0.5) ? title.in(accent) : title);
    y += title.size() + ink.lead() * 1.8;
    boolean dataLeft = dice.chance(0.35);
    double half = width * 0.46;
    double right = margin + width - half;
    double end;
    if (dataLeft) {
      end = data(sheet, margin, y, half);
      y = Math.max(end, addressed(sheet, right, y, half));
    } else {
      end = addressed(sheet, margin, y, half);
      y = Math.max(end, data(sheet, right, y, half));
    }
    return below(pages.to(y + 12), Grid.any(dice, ink), true);
  }
}
