package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Words;
import java.util.Arrays;

/**
 * What papers of trade say in one language, with the words that are used in turn for each thing:
 * the list {@code trade-LANGUAGE}.
 */
record Phrases(String language) {
  /** One of the phrases for a thing. */
  String say(Dice dice, String thing) {
    for (String line : Words.of("trade-" + language)) {
      String[] parts = line.split("\\|");
      if (parts[0].equals(thing)) {
        return dice.pick(Arrays.asList(parts).subList(1, parts.length));
      }
    }
    throw new IllegalArgumentException("no phrase for " + thing + " in " + language);
  }
}
