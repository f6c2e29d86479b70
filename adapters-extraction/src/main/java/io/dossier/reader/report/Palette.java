package io.dossier.reader.report;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.fraud.FraudScore;
import java.awt.Color;

/**
 * The colours of a report. Text stands at least 4.5 to 1 against its ground (WCAG 2.2, 1.4.3), and
 * no colour says what a word beside it does not say too (1.4.1).
 */
final class Palette {
  static final Color INK = new Color(0x1f2933);
  static final Color QUIET = new Color(0x5b6874);
  static final Color RULE = new Color(0xd5dbe1);

  private static final Color GREEN = new Color(0x1b6e4b);
  private static final Color BLUE = new Color(0x2c5a86);
  private static final Color AMBER = new Color(0x945600);
  private static final Color RED = new Color(0xa61b1b);
  private static final Color SLATE = new Color(0x5f6b3a);

  private Palette() {}

  static Color of(FraudScore score) {
    return switch (score) {
      case TRUSTED -> GREEN;
      case NORMAL -> BLUE;
      case WARNING -> AMBER;
      case HIGH_RISK -> RED;
    };
  }

  static Color of(Weight weight) {
    return switch (weight) {
      case GRAVE -> RED;
      case SERIOUS -> AMBER;
      case SLIGHT -> SLATE;
      case NEUTRAL -> BLUE;
      case TRUST -> GREEN;
    };
  }

  /** A ground on which text of that colour can be read. */
  static Color tint(Color color) {
    return new Color(pale(color.getRed()), pale(color.getGreen()), pale(color.getBlue()));
  }

  private static int pale(int part) {
    return 255 - (255 - part) / 11;
  }
}
