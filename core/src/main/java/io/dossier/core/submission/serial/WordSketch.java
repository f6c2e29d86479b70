package io.dossier.core.submission.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sketch of the words of a text: the smallest hashes of its runs of three words under {@value
 * #SIZE} hash functions. The share of equal numbers in two sketches estimates the share of runs
 * that two texts have in common (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class WordSketch {
  /** How many hash functions; the estimate's error is one over its root. */
  static final int SIZE = 64;

  private static final int RUN = 3;
  private static final int LEAST_RUNS = 12;
  private static final int MOST_WORDS = 5000;

  private WordSketch() {}

  /** Empty for a text of too few words. */
  static List<Integer> of(String text) {
    Set<Integer> runs = runs(text);
    if (runs.size() < LEAST_RUNS) {
      return List.of();
    }
    int[] smallest = new int[SIZE];
    Arrays.fill(smallest, Integer.MAX_VALUE);
    for (int run : runs) {
      for (int i = 0; i < SIZE; i++) {
        smallest[i] = Math.min(smallest[i], mixed(run + i * 0x9e3779b9));
      }
    }
    return Arrays.stream(smallest).boxed().toList();
  }

  /** 0 to 1; 0 where one of them is empty. */
  static double likeness(List<Integer> a, List<Integer> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      equal += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return (double) equal / SIZE;
  }

  private static Set<Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", MOST_WORDS)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    Set<Integer> runs = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)).hashCode());
    }
    return runs;
  }

  /** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
  private static int mixed(int value) {
    int mixed = value;
    mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
