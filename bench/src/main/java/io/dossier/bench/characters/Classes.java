package io.dossier.bench.characters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which classes of a layer stand for which characters. */
final class Classes {
  private final Map<Character, int[]> exact = new HashMap<>();
  private final Map<Character, int[]> eitherCase = new HashMap<>();
  private final int count;

  /**
   * @param visible all characters but the space, in the order of their classes
   */
  Classes(String visible) {
    this.count = visible.length() + 2;
    for (int i = 0; i < visible.length(); i++) {
      exact.put(visible.charAt(i), new int[] {i + 1});
    }
    exact.put(' ', new int[] {count - 1});
    exact.forEach(
        (character, own) -> {
          int[] other = exact.get(otherCase(character));
          eitherCase.put(
              character,
              other == null || other == own
                  ? own
                  : new int[] {Math.min(own[0], other[0]), Math.max(own[0], other[0])});
        });
  }

  private static char otherCase(char c) {
    return Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
  }

  int count() {
    return count;
  }

  boolean know(String text) {
    return text.chars().allMatch(c -> exact.containsKey((char) c));
  }

  /**
   * @param text of known characters
   * @param caseTold whether its letters are the case that is printed
   */
  List<int[]> of(String text, boolean caseTold) {
    List<int[]> classes = new ArrayList<>();
    for (char c : text.toCharArray()) {
      classes.add((caseTold ? exact : eitherCase).get(c));
    }
    return classes;
  }
}
