package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;

/**
 * A kind of business of Indonesia's classification (KBLI 2020).
 *
 * @param code five digits
 */
public record Kbli(String code, String title) {
  public static Kbli any(Dice dice) {
    String[] parts = Words.parts(dice, "kbli");
    return new Kbli(parts[0], parts[1]);
  }
}
