package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import java.util.List;

/**
 * What another order of words tells. A surname may stand first or last; but where given name and
 * middle name change places before the same surname it is another person: in the west of India the
 * middle name is the father's, so that changed places make the father of the son.
 */
final class NameOrder {
  private static final int GIVEN_MIDDLE_LAST = 3;

  private NameOrder() {}

  static void judge(NamePairs pairs, Tally tally) {
    List<Integer> places = pairs.aligned().pairs().stream().map(Pair::right).toList();
    List<Integer> sorted = places.stream().sorted().toList();
    if (places.equals(sorted)) {
      return;
    }
    int last = places.size() - 1;
    boolean sameLast = places.get(last).equals(sorted.get(last));
    boolean sameFirst = places.get(0).equals(sorted.get(0));
    if (places.size() >= GIVEN_MIDDLE_LAST && sameLast && !sameFirst) {
      tally.take(NameCosts.GIVEN_CHANGED_PLACES, "given and middle name have changed places");
    } else if (isTurned(places, sorted)) {
      tally.take(NameCosts.ORDER, "order differs");
    } else {
      tally.take(NameCosts.ORDER_WITHIN, "order differs within");
    }
  }

  /** The first words stand last, in their order. */
  private static boolean isTurned(List<Integer> places, List<Integer> sorted) {
    int from = places.indexOf(sorted.get(0));
    for (int i = 0; i < places.size(); i++) {
      if (!places.get((from + i) % places.size()).equals(sorted.get(i))) {
        return false;
      }
    }
    return true;
  }
}
