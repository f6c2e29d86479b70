package io.dossier.core.crosscheck.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that stand for one another, kept as data: a group a line. Immutable. */
public final class Groups {
  private final Map<String, Set<Integer>> byWord = new HashMap<>();

  private Groups(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (String word : lines.get(i).split(" ")) {
        byWord.computeIfAbsent(word, absent -> new HashSet<>()).add(i);
      }
    }
  }

  public static Groups beside(Class<?> type, String name) {
    return new Groups(WordList.lines(type, name));
  }

  public Set<Integer> of(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  /** Whether some group holds both. */
  public boolean joins(String a, String b) {
    Set<Integer> of = of(a);
    return !of.isEmpty() && of(b).stream().anyMatch(of::contains);
  }
}
