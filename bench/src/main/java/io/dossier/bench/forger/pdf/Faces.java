package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Face;
import io.dossier.bench.generator.sheet.Family;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Typefaces for what a forger writes beside what was printed in a font. */
public final class Faces {
  private Faces() {}

  /** The typeface that a run is printed in; the plain sans serif where it is none of ours. */
  public static Face of(Run run) {
    String name = run.font().getName().replaceFirst("^[A-Z]{6}\\+", "");
    for (Family family : Family.values()) {
      for (boolean bold : new boolean[] {false, true}) {
        for (boolean italic : new boolean[] {false, true}) {
          Face face = new Face(family, bold, italic);
          if (name(face).equals(name)) {
            return face;
          }
        }
      }
    }
    return new Face(Family.SANS, false, false);
  }

  /** Another family's cut of the same weight and slant. */
  public static Face other(Run run, Dice dice) {
    Face own = of(run);
    Set<Family> others = EnumSet.complementOf(EnumSet.of(own.family()));
    return new Face(dice.pick(others.toArray(Family[]::new)), own.bold(), own.italic());
  }

  /** The standard font that looks most like a run's. */
  public static FontName standard(Run run) {
    Face own = of(run);
    return switch (own.family()) {
      case SERIF -> own.bold() ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN;
      case MONO -> own.bold() ? FontName.COURIER_BOLD : FontName.COURIER;
      default -> own.bold() ? FontName.HELVETICA_BOLD : FontName.HELVETICA;
    };
  }

  private static String name(Face face) {
    try {
      return face.outlines().getName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
