package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Landscape, with columns that others lack. */
final class WideStatement extends StatementPaper {
  WideStatement(Dice dice, Account account) {
    super(dice, account);
  }

  @Override
  Drawn drawn() {
    Supplier<Sheet> paper = following(Sheet::a4Landscape);
    Pages pages = new Pages(paper, 60, 50);
    Sheet sheet = pages.sheet();
    double middle = sheet.width() / 2;
    sheet.middle(account.bank(), middle, 46, ink.bold().scaled(1.8));
    sheet.middle(words.title(), middle, 46 + ink.lead() * 1.8, ink.bold().scaled(1.2));
    List<Pair> pairs = new ArrayList<>(pairs(true));
    pairs.addAll(period());
    double y =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.INLINE))
            .drawTwo(sheet, margin, 60 + ink.lead() * 3, sheet.width() - 2 * margin, pairs);
    table(pages, y + 6, true, ink.face().family());
    pages.need(6 * ink.lead());
    Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.BOXED))
        .draw(pages.sheet(), margin, pages.y() + ink.lead() * 2, 280, sums());
    return drawn(pages);
  }
}
