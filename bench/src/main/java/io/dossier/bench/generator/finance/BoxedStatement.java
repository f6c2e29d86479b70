package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The holder and the account in boxes beside each other, notes, the table, sums. */
final class BoxedStatement extends StatementPaper {
  BoxedStatement(Dice dice, Account account) {
    super(dice, account);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(following(), 70, 70);
    Sheet sheet = pages.sheet();
    Ink head = ink.bold().scaled(1.9).in(accent);
    sheet.text(account.bank(), margin, 56, head);
    sheet.right(words.title(), sheet.width() - margin, 56, ink.bold().scaled(1.5));
    sheet.text(branchLine(), margin, 56 + ink.lead() * 1.4, ink);
    double y = 100;
    double half = sheet.width() / 2 - 6;
    double high = ink.lead() * 7.4;
    sheet.rounded(margin, y, half - margin, high, Color.DARK_GRAY, 0.7);
    sheet.rounded(half + 12, y, half - margin, high, Color.DARK_GRAY, 0.7);
    double at = y + ink.lead() * 1.6;
    sheet.fitted(account.holder(), margin + 8, at, half - margin - 16, ink);
    for (String line : account.address()) {
      at += ink.lead();
      sheet.fitted(line, margin + 8, at, half - margin - 16, ink);
    }
    truth.text("accountName", account.holder());
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(words.number(), account.number()));
    pairs.add(new Pair(words.page(), "1 / 1"));
    pairs.addAll(period());
    pairs.add(new Pair(words.currency(), account.country().currency()));
    Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.BARE))
        .draw(sheet, half + 20, y + ink.lead() * 1.6, half - margin - 16, pairs);
    y += high + ink.lead() * 1.4;
    if (dice.chance(0.6)) {
      y = note(sheet, y);
    }
    table(pages, y, false, ink.face().family());
    pages.need(6 * ink.lead());
    Pairs.any(dice, ink, Pairs.Way.COLUMN)
        .draw(pages.sheet(), margin + 80, pages.y() + ink.lead() * 2, 260, sums());
    return drawn(pages);
  }
}
