package io.dossier.core.extraction.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The longest run of days in order. */
final class LongestRun {
  private LongestRun() {}

  /** Which days belong to it, none of which is before another that stands before it. */
  static boolean[] of(List<Optional<LocalDate>> days) {
    int[] length = new int[days.size()];
    int[] earlier = new int[days.size()];
    int last = -1;
    for (int i = 0; i < days.size(); i++) {
      earlier[i] = -1;
      if (days.get(i).isEmpty()) {
        continue;
      }
      length[i] = 1;
      for (int j = 0; j < i; j++) {
        if (length[j] >= length[i]
            && !days.get(j).orElseThrow().isAfter(days.get(i).orElseThrow())) {
          length[i] = length[j] + 1;
          earlier[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    boolean[] sound = new boolean[days.size()];
    for (int i = last; i >= 0; i = earlier[i]) {
      sound[i] = true;
    }
    return sound;
  }
}
