package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.address.AddressWord.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of two addresses without a partner. Where both have names of streets, houses or quarters of
 * their own, they are other places; where one has more to say, it is said longer.
 *
 * @param agreed the weight of the words that have partners
 * @param numbered whether both addresses have numbers
 * @param labelled whether only one says that it names a street or village
 */
record LoneWords(
    List<AddressWord> left,
    List<AddressWord> right,
    double agreed,
    boolean numbered,
    boolean labelled) {
  void judge(Tally tally) {
    if (both(Kind.LOCAL) || both(Kind.DIRECTION)) {
      boolean sameParts = parts(left) == parts(right);
      tally.take(
          sameParts ? AddressCosts.OTHER_LOCAL : AddressCosts.OTHER_LOCAL_DOUBTFUL,
          said(left) + " is not " + said(right));
    } else if (both(Kind.ADMIN)) {
      tally.take(
          numbered ? AddressCosts.OTHER_ADMIN : AddressCosts.OTHER_ADMIN_WITHOUT_NUMBER,
          said(left) + " is not " + said(right));
    } else if (both(Kind.LANDMARK)) {
      tally.take(
          agreed > 0 || numbered ? AddressCosts.OTHER_LANDMARK : AddressCosts.OTHER_LANDMARK_ALONE,
          "another landmark");
    } else {
      leftOut(tally);
    }
  }

  private void leftOut(Tally tally) {
    List<AddressWord> told =
        Stream.concat(left.stream(), right.stream()).filter(word -> !word.is(Kind.PLAIN)).toList();
    if (agreed == 0
        && !numbered
        && told.stream().anyMatch(word -> word.is(Kind.LOCAL))
        && (left.isEmpty() || right.isEmpty())) {
      tally.take(AddressCosts.ONLY_TOWN, said(told) + " only in one, nothing but the town agrees");
      return;
    }
    double alone = told.stream().mapToDouble(AddressWord::weight).sum();
    if (labelled && told.stream().anyMatch(word -> word.is(Kind.LOCAL))) {
      tally.take(AddressCosts.LABELLED_LEFT_OUT, said(told) + " only in one");
    } else if (alone > 0) {
      tally.take(
          AddressCosts.WORDS_LEFT_OUT * alone / (alone + agreed), said(told) + " only in one");
    }
  }

  private boolean both(Kind kind) {
    return has(left, kind) && has(right, kind);
  }

  private static boolean has(List<AddressWord> words, Kind kind) {
    return words.stream().anyMatch(word -> word.is(kind));
  }

  /** In how many parts names stand. */
  private static long parts(List<AddressWord> words) {
    return words.stream()
        .filter(word -> word.is(Kind.LOCAL))
        .map(AddressWord::part)
        .distinct()
        .count();
  }

  private static String said(List<AddressWord> words) {
    return words.stream()
        .filter(word -> !word.is(Kind.PLAIN))
        .map(AddressWord::text)
        .collect(Collectors.joining(" "));
  }
}
