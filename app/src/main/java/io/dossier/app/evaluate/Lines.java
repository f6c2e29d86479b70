package io.dossier.app.evaluate;

import java.util.Locale;

/** Figures are written with a point, wherever the terminal is. */
final class Lines {
  private Lines() {}

  static String of(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments).stripTrailing();
  }
}
