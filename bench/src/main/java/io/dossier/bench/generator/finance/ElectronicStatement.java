package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** As an app makes it: a coloured band, a summary of four sums, a light table. */
final class ElectronicStatement extends StatementPaper {
  ElectronicStatement(Dice dice, Account account) {
    super(dice, account);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(following(), 60, 60);
    Sheet sheet = pages.sheet();
    sheet.fill(0, 0, sheet.width(), 70, accent);
    sheet.text(account.bank(), margin, 42, ink.bold().scaled(2).in(Color.WHITE));
    sheet.right(words.title(), sheet.width() - margin, 42, ink.scaled(1.4).in(Color.WHITE));
    List<Pair> pairs = new ArrayList<>(pairs(true));
    pairs.addAll(period());
    double width = sheet.width() - 2 * margin;
    Pairs.Way way = dice.pick(Pairs.Way.ABOVE, Pairs.Way.COLUMN, Pairs.Way.BARE, Pairs.Way.TIGHT);
    double y = Pairs.any(dice, ink, way).drawTwo(sheet, margin, 100, width, pairs);
    y = dice.chance(0.7) ? band(sheet, y + 10, width) : list(sheet, y + 10);
    if (dice.chance(0.4)) {
      y = note(sheet, y + 4);
    }
    table(pages, y + 6, false, ink.face().family());
    return drawn(pages);
  }

  /** The four sums beside each other, labels above. */
  private double band(Sheet sheet, double y, double width) {
    sheet.fill(margin, y, width, ink.lead() * 3.6, Decor.veiled(accent, 24));
    List<Pair> sums = sums();
    for (int i = 0; i < sums.size(); i++) {
      double x = margin + 10 + i * width / sums.size();
      sheet.text(sums.get(i).label(), x, y + ink.lead() * 1.3, ink.scaled(0.85));
      sheet.text(sums.get(i).value(), x, y + ink.lead() * 2.7, ink.bold());
    }
    return y + ink.lead() * 5;
  }

  private double list(Sheet sheet, double y) {
    return Pairs.any(dice, ink, Pairs.Way.COLUMN).draw(sheet, margin, y + 8, 280, sums());
  }
}
