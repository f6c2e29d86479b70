package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands beside the names: titles, degrees, marks of generation and what they tell. */
final class Marks {
  private static final Set<String> OF_MEN = WordList.words(Marks.class, "men.titles");
  private static final Set<String> OF_WOMEN = WordList.words(Marks.class, "women.titles");

  private Marks() {}

  static void judge(PersonName left, PersonName right, Tally tally) {
    if (Sex.differ(left, right)) {
      tally.take(NameCosts.OTHER_SEX, "a man and a woman");
    }
    titles(left.leftOut(), right.leftOut(), tally);
    if (left.generation().isPresent() && right.generation().isPresent()) {
      if (!left.generation().equals(right.generation())) {
        tally.take(NameCosts.OTHER_GENERATION, "another generation");
      }
    } else if (left.generation().isPresent() || right.generation().isPresent()) {
      tally.take(NameCosts.GENERATION_LEFT_OUT, "generation left out");
    }
  }

  private static void titles(List<String> left, List<String> right, Tally tally) {
    if (isOneOf(left, OF_MEN) && isOneOf(right, OF_WOMEN)
        || isOneOf(left, OF_WOMEN) && isOneOf(right, OF_MEN)) {
      tally.take(NameCosts.OTHER_SEX, "titles of a man and of a woman");
      return;
    }
    List<String> alone =
        Stream.concat(
                left.stream().filter(title -> !right.contains(title)),
                right.stream().filter(title -> !left.contains(title)))
            .toList();
    if (!alone.isEmpty()) {
      String named =
          alone.size() == 1 && isHonorific(alone.get(0)) ? "honorific " : "titles or degrees ";
      tally.take(
          Math.min(NameCosts.MOST_TITLES, alone.size() * NameCosts.TITLE),
          named + String.join(", ", alone) + " left out");
    }
  }

  private static boolean isHonorific(String title) {
    return NameLists.isTitle(title) && !NameLists.isDegree(title, true);
  }

  private static boolean isOneOf(List<String> titles, Set<String> kind) {
    return titles.stream().anyMatch(kind::contains);
  }
}
