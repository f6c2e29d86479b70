package io.dossier.core.crosscheck.text;

/**
 * In what way two words are alike, the nearest way first.
 *
 * <p>{@code VARIANT} and {@code INITIAL} are known to those who know names; {@link #of} never
 * answers them.
 */
public enum Likeness {
  EQUAL,
  VARIANT,
  SOUND,
  LOOK_ALIKE,
  LOOSE_SOUND,
  INITIAL,
  CUT_OFF,
  SLIP,
  TWO_SLIPS,
  DIFFERENT;

  /** In shorter words a changed letter makes another word. */
  private static final int SHORTEST_WITH_SLIP = 4;

  private static final int SHORTEST_WITH_TWO = 8;
  private static final int SHORTEST_BY_SOUND = 3;
  private static final int SHORTEST_CUT = 4;

  /** By letters, sound and print alone; digits must agree but for look-alikes. */
  public static Likeness of(Word a, Word b) {
    if (a.text().equals(b.text())) {
      return EQUAL;
    }
    int shorter = Math.min(a.length(), b.length());
    boolean digits = a.hasDigit() || b.hasDigit();
    if (!digits
        && shorter >= SHORTEST_BY_SOUND
        && (a.close().equals(b.close()) || Umlauts.areBetween(a.text(), b.text()))) {
      return SOUND;
    }
    if (shorter >= SHORTEST_BY_SOUND && a.shape().equals(b.shape())) {
      return LOOK_ALIKE;
    }
    if (digits && (!a.hasLetter() || !b.hasLetter() || shorter < SHORTEST_WITH_SLIP)) {
      return DIFFERENT;
    }
    if (shorter >= SHORTEST_BY_SOUND && a.loose().equals(b.loose())) {
      return LOOSE_SOUND;
    }
    return slips(a, b, shorter);
  }

  private static Likeness slips(Word a, Word b, int shorter) {
    if (shorter < SHORTEST_WITH_SLIP) {
      return DIFFERENT;
    }
    int most = shorter >= SHORTEST_WITH_TWO ? 2 : 1;
    int slips =
        Math.min(
            Slips.between(a.text(), b.text(), most), Slips.between(a.shape(), b.shape(), most));
    if (slips == 1 || slips <= most && Slips.between(a.close(), b.close(), 1) <= 1) {
      return SLIP;
    }
    if (shorter >= SHORTEST_CUT
        && shorter < Math.max(a.length(), b.length()) - 1
        && (a.text().startsWith(b.text()) || b.text().startsWith(a.text()))) {
      return CUT_OFF;
    }
    int sound = Math.min(a.close().length(), b.close().length());
    if (sound >= SHORTEST_WITH_SLIP && Slips.between(a.close(), b.close(), 1) <= 1) {
      return sound >= SHORTEST_WITH_TWO ? SLIP : TWO_SLIPS;
    }
    return slips <= most ? TWO_SLIPS : DIFFERENT;
  }
}
