package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import io.dossier.core.crosscheck.text.Likeness;
import java.util.List;
import java.util.Optional;

/** Two names held against each other; belongs to one thread. */
final class NameJudgement {
  private final PersonName left;
  private final PersonName right;
  private final Tally tally;
  private final boolean joined;

  NameJudgement(PersonName left, PersonName right, Tally tally) {
    List<NameWord> one = PartedNames.partedLike(left.words(), right.words());
    List<NameWord> other = PartedNames.partedLike(right.words(), one);
    this.left = left.with(JoinedNames.joinedLike(one, other));
    this.right = right.with(JoinedNames.joinedLike(other, this.left.words()));
    this.joined =
        this.left.words().size() != left.words().size()
            || this.right.words().size() != right.words().size();
    this.tally = tally;
  }

  void judge() {
    Marks.judge(left, right, tally);
    if (joined) {
      tally.take(NameCosts.JOINED, "words joined");
    }
    NamePairs pairs =
        new NamePairs(left.words(), right.words(), align(left.words(), right.words()));
    pairs.judge(tally);
    NameOrder.judge(pairs, tally);
    Remainder rest = new Remainder(pairs, tally);
    new Relatives(left, right, pairs, tally).judge(rest);
    rest.judge();
  }

  private static Alignment align(List<NameWord> left, List<NameWord> right) {
    return Alignment.of(
        left.size(),
        right.size(),
        (i, j) -> {
          Likeness likeness = NameLikeness.of(left.get(i), right.get(j));
          return likeness == Likeness.DIFFERENT
              ? Optional.empty()
              : Optional.of(
                  new Pair(i, j, likeness, NameLikeness.cost(left.get(i), right.get(j), likeness)));
        });
  }
}
