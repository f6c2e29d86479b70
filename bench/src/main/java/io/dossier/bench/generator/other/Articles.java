package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import java.awt.Color;

/** Long running text. */
final class Articles {
  private Articles() {}

  /** In two columns, with a picture. */
  static Drawn news(Dice dice) {
    Page page = Page.any(dice);
    double y = title(page, Words.any(dice, page.say("subjects-id", "subjects-en")));
    double column = page.room() * 0.47;
    double second = page.margin() + page.room() * 0.53;
    Decor.portrait(page.sheet(), dice, second, y, column, column * 0.7, new Color(150, 170, 190));
    double right = y + column * 0.7 + 20;
    double left = y + 8;
    while (left < page.sheet().height() - 120) {
      left =
          Prose.justified(
                  page.sheet(), Letters.paragraph(page), page.margin(), left, column, page.ink())
              + 6;
    }
    while (right < page.sheet().height() - 120) {
      right =
          Prose.justified(page.sheet(), Letters.paragraph(page), second, right, column, page.ink())
              + 6;
    }
    return new Drawn(page.sheet(), new Truth());
  }

  /** About a document of one of the types: how to apply for it, what it costs. */
  static Drawn about(Dice dice) {
    Page page = Page.any(dice);
    double y = title(page, Words.any(dice, page.say("howto-id", "howto-en")));
    for (int i = 1; i <= dice.between(4, 8); i++) {
      String text = i + ". " + Words.any(dice, page.say("mentions-id", "mentions-en"));
      y = Prose.write(page.sheet(), text, page.margin(), y, page.room(), page.ink()) + 5;
    }
    Letters.body(page, y + 8, dice.between(1, 3));
    return new Drawn(page.sheet(), new Truth());
  }

  /** Numbered sections of a manual. */
  static Drawn manual(Dice dice) {
    Page page = Page.any(dice);
    double y =
        title(page, page.say("Buku Petunjuk Penggunaan ", "User Manual ") + dice.shaped("??-###"));
    int section = 1;
    while (y < page.sheet().height() - 160) {
      page.sheet()
          .text(
              section
                  + ". "
                  + page.say(
                      dice.pick(
                          "Pemasangan",
                          "Perawatan",
                          "Keamanan",
                          "Pemecahan Masalah",
                          "Spesifikasi"),
                      dice.pick(
                          "Installation",
                          "Maintenance",
                          "Safety",
                          "Troubleshooting",
                          "Specifications")),
              page.margin(),
              y,
              page.ink().bold().scaled(1.2));
      y = Letters.body(page, y + page.ink().lead() * 1.4, 1) + 4;
      section++;
    }
    page.sheet()
        .middle(
            "" + dice.between(2, 80),
            page.sheet().width() / 2,
            page.sheet().height() - 30,
            page.ink());
    return new Drawn(page.sheet(), new Truth());
  }

  static double title(Page page, String text) {
    Dice dice = page.dice();
    var ink =
        page.ink()
            .in(dice.chance(0.4) ? Family.SERIF : page.ink().face().family())
            .bold()
            .scaled(dice.between(1.6, 2.4))
            .in(dice.chance(0.5) ? Inks.accent(dice) : Color.BLACK);
    double y =
        Prose.write(page.sheet(), text, page.margin(), dice.between(56.0, 90.0), page.room(), ink);
    DateStyle style = page.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    page.sheet()
        .text(
            page.person().name() + ", " + style.print(dice.day(2010, 2025)),
            page.margin(),
            y,
            page.ink().italic());
    return y + page.ink().lead() * 2;
  }
}
