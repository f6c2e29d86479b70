package io.dossier.bench.characters;

import io.dossier.reader.ocr.KnownCharacters;
import io.dossier.reader.ocr.LineFeatures;
import io.dossier.reader.ocr.language.LetterModel;
import io.dossier.reader.ocr.network.LastLayer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The published layer, cut to the characters that are wanted. One that it does not know begins as
 * the plain one that it looks like, a little less likely.
 */
final class StartingLayer {
  private static final String OTHERS = "€£¥$°§©®±²³µ×½₹";
  private static final Map<Character, Character> LOOKS = Map.of('€', 'C', '₹', 'F', '½', '/');
  private static final float LESS_LIKELY = -1.5f;

  /** A character that is drawn so seldom cannot be learned. */
  private static final int OFTEN = 25;

  private StartingLayer() {}

  /**
   * @param drawn how often each character occurs among the lines to learn from
   */
  static KnownCharacters of(Map<Character, Integer> drawn) {
    KnownCharacters published = LineFeatures.published();
    Set<Character> wanted = new TreeSet<>();
    for (char c : published.visible().toCharArray()) {
      if (isLatin(c)) {
        wanted.add(c);
      }
    }
    drawn.forEach(
        (character, times) -> {
          if (isLatin(character) && times >= OFTEN) {
            wanted.add(character);
          }
        });
    StringBuilder visible = new StringBuilder();
    wanted.forEach(visible::append);
    return new KnownCharacters(visible.toString(), cut(published, visible.toString()));
  }

  /**
   * What was trained, but for characters of which there was nothing to learn from: training only
   * tells that they are not there, and they keep what they began with.
   */
  static KnownCharacters keeping(
      KnownCharacters start, KnownCharacters trained, Set<Character> learned) {
    float[] weights = trained.layer().weights().clone();
    float[] bias = trained.layer().bias().clone();
    for (int k = 1; k <= start.visible().length(); k++) {
      if (!learned.contains(start.visible().charAt(k - 1))) {
        bias[k] = start.layer().bias()[k];
        for (int at = k; at < weights.length; at += bias.length) {
          weights[at] = start.layer().weights()[at];
        }
      }
    }
    return new KnownCharacters(trained.visible(), new LastLayer(weights, bias));
  }

  private static boolean isLatin(char c) {
    boolean plain = c > ' ' && c < 127;
    boolean letter =
        Character.isLetter(c)
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
            && c < 0x250;
    return plain || letter || OTHERS.indexOf(c) >= 0;
  }

  private static LastLayer cut(KnownCharacters published, String visible) {
    int classes = visible.length() + 2;
    int inputs = published.layer().inputs();
    float[] weights = new float[inputs * classes];
    float[] bias = new float[classes];
    for (int k = 0; k < classes; k++) {
      int from = k == 0 ? 0 : published.layer().classes() - 1;
      if (k > 0 && k < classes - 1) {
        char c = visible.charAt(k - 1);
        from = published.visible().indexOf(c) + 1;
        if (from == 0) {
          from = published.visible().indexOf(plain(c)) + 1;
          bias[k] = LESS_LIKELY;
        }
      }
      bias[k] += published.layer().bias()[from];
      for (int input = 0; input < inputs; input++) {
        weights[input * classes + k] =
            published.layer().weights()[input * published.layer().classes() + from];
      }
    }
    return new LastLayer(weights, bias);
  }

  private static char plain(char c) {
    char letter = LetterModel.letter(c);
    if (letter == 0) {
      return LOOKS.getOrDefault(c, '?');
    }
    return Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter;
  }
}
