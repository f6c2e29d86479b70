package io.dossier.core.crosscheck;

/**
 * One step that explains a similarity.
 *
 * @param name what was seen, in plain words with the words it was seen of: {@code MOHD = MUHAMMAD}
 * @param kind by whose practice it was judged
 * @param cost how many points of 100 it took; 0 where it only explains
 */
public record Component(String name, FieldKind kind, int cost) {
  public Component {
    if (cost < 0) {
      throw new IllegalArgumentException("a cost is at least 0, not " + cost);
    }
  }
}
