package io.dossier.bench.generator;

/**
 * Draws documents of one type. Everything random comes from the dice, so that a seed gives the same
 * document; everything in the truth stands on a page.
 */
public interface Kind {
  /** The type's code, as the API has it. */
  String code();

  Drawn draw(Dice dice);

  /** A layout of a type: how its documents are drawn in one way. */
  interface Layout {
    Drawn draw(Dice dice);
  }

  /** A type that is drawn by one of several layouts, each as often. */
  static Kind of(String code, Layout... layouts) {
    return new Kind() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public Drawn draw(Dice dice) {
        return dice.pick(layouts).draw(dice);
      }
    };
  }
}
