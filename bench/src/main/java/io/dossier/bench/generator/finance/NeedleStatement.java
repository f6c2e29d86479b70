package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** From a needle printer, as a teller hands it out. */
final class NeedleStatement extends StatementPaper {
  NeedleStatement(Dice dice, Account account) {
    super(dice, account);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(following(), 60, 50);
    Sheet sheet = pages.sheet();
    sheet.text(account.bank(), margin, 50, ink.in(Family.MONO).bold());
    sheet.text(branchLine(), margin, 50 + ink.lead(), ink.in(Family.MONO));
    sheet.middle(words.title(), sheet.width() / 2, 90, ink.in(Family.MONO).bold().scaled(1.2));
    List<Pair> pairs = new ArrayList<>(pairs(true));
    pairs.addAll(period());
    Ink letters = ink.in(Family.MONO).stretched(0.9);
    double y =
        Pairs.any(dice, letters, Pairs.Way.COLUMN)
            .draw(sheet, margin, 112, sheet.width() * 0.7, pairs);
    table(pages, y + 4, false, Family.MONO);
    pages.need(6 * ink.lead());
    Pairs.any(dice, letters, Pairs.Way.COLUMN)
        .draw(pages.sheet(), margin + 160, pages.y() + ink.lead() * 2, 290, sums());
    return drawn(pages);
  }
}
