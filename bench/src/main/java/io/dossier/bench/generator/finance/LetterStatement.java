package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The bank's head, the holder's address, labelled values, the table, sums below. */
final class LetterStatement extends StatementPaper {
  LetterStatement(Dice dice, Account account) {
    super(dice, account);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(following(), 60, 60);
    Sheet sheet = pages.sheet();
    double y = Letterhead.draw(sheet, dice, ink, accent, account.bank(), List.of(branchLine()));
    sheet.text(words.title(), margin, y + 6, ink.bold().scaled(1.6));
    y += 14 + ink.lead() * 1.6;
    double half = sheet.width() / 2;
    boolean holderAbove = dice.chance(0.5);
    double left = y;
    if (holderAbove) {
      sheet.text(account.holder(), margin, y, ink.bold());
      left = y + ink.lead();
      for (String line : account.address()) {
        sheet.text(line, margin, left, ink);
        left += ink.lead();
      }
      truth.text("accountName", account.holder());
    }
    List<Pair> pairs = new ArrayList<>(pairs(!holderAbove));
    pairs.addAll(period());
    boolean summary = dice.chance(0.4);
    if (summary) {
      pairs.addAll(sums());
    }
    Pairs.Way way = dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BARE, Pairs.Way.INLINE);
    Pairs style = Pairs.any(dice, ink, way);
    y =
        holderAbove
            ? Math.max(left, style.draw(sheet, half, y, half - margin, pairs))
            : style.drawTwo(sheet, margin, y, sheet.width() - 2 * margin, pairs);
    table(pages, y + 4, false, ink.face().family());
    if (!summary) {
      pages.need(5 * ink.lead());
      Pairs.any(dice, ink, way)
          .draw(pages.sheet(), margin, pages.y() + ink.lead() * 2, 240, sums());
      pages.down(ink.lead() * 7);
    }
    return drawn(pages);
  }
}
