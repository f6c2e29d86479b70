package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.Words;

/** Ingredients with quantities, then steps. */
final class Recipes {
  private Recipes() {}

  static Drawn recipe(Dice dice) {
    Page page = Page.any(dice);
    double y = Articles.title(page, Words.any(dice, page.say("dishes-id", "dishes-en")));
    page.sheet()
        .text(page.say("Bahan", "Ingredients"), page.margin(), y, page.ink().bold().scaled(1.2));
    y += page.ink().lead() * 1.6;
    for (int i = 0; i < dice.between(5, 12); i++) {
      String amount =
          dice.between(1, 9) * dice.pick(1, 10, 50)
              + " "
              + page.say(
                  dice.pick("gram", "sdm", "butir", "ml"), dice.pick("g", "tbsp", "cups", "ml"));
      page.sheet()
          .text(
              "• " + amount + " " + Words.any(dice, page.say("ingredients-id", "ingredients-en")),
              page.margin() + 8,
              y,
              page.ink());
      y += page.ink().lead();
    }
    y += 12;
    page.sheet()
        .text(page.say("Cara Membuat", "Method"), page.margin(), y, page.ink().bold().scaled(1.2));
    y += page.ink().lead() * 1.6;
    for (int i = 1; i <= dice.between(3, 7); i++) {
      y =
          Prose.write(
                  page.sheet(),
                  i + ". " + Words.any(dice, page.say("steps-id", "steps-en")),
                  page.margin(),
                  y,
                  page.room(),
                  page.ink())
              + 3;
    }
    return new Drawn(page.sheet(), new Truth());
  }
}
