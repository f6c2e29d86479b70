package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the numbers of two addresses against each other. One that only one address has is left out;
 * where both have others for what may be the same thing, they contradict.
 */
final class NumberComparison {
  private NumberComparison() {}

  static void judge(List<HouseNumber> left, List<HouseNumber> right, Tally tally) {
    List<HouseNumber> ofLeft = new ArrayList<>(left);
    List<HouseNumber> ofRight = new ArrayList<>(right);
    remove(ofLeft, ofRight, true);
    remove(ofLeft, ofRight, false);
    int contradictions = 0;
    for (HouseNumber number : List.copyOf(ofLeft)) {
      Optional<HouseNumber> other =
          ofRight.stream()
              .filter(number::comparable)
              .filter(candidate -> candidate.isLetter() == number.isLetter())
              .findFirst();
      if (other.isPresent()) {
        ofLeft.remove(number);
        ofRight.remove(other.get());
        double cost = number.isLetter() ? AddressCosts.NUMBER_LETTER : AddressCosts.NUMBER;
        tally.take(
            contradictions++ == 0 ? cost : AddressCosts.NUMBER_NEXT,
            "number " + number.value() + " is not " + other.get().value());
      }
    }
    leftOut(ofLeft, ofRight, tally);
  }

  /** Takes out what both have; first what both say is the number of the same thing. */
  private static void remove(List<HouseNumber> left, List<HouseNumber> right, boolean sameThing) {
    for (HouseNumber number : List.copyOf(left)) {
      Optional<HouseNumber> same =
          right.stream()
              .filter(other -> other.value().equals(number.value()))
              .filter(other -> sameThing ? other.of().equals(number.of()) : number.comparable(other))
              .findFirst();
      if (same.isPresent()) {
        left.remove(number);
        right.remove(same.get());
      }
    }
  }

  private static void leftOut(List<HouseNumber> left, List<HouseNumber> right, Tally tally) {
    List<HouseNumber> all = new ArrayList<>(left);
    all.addAll(right);
    if (all.isEmpty()) {
      return;
    }
    double cost =
        AddressCosts.NUMBER_LEFT_OUT + (all.size() - 1) * AddressCosts.NUMBER_LEFT_OUT_NEXT;
    List<String> values = all.stream().map(HouseNumber::value).toList();
    tally.take(
        Math.min(cost, AddressCosts.MOST_NUMBERS_LEFT_OUT),
        "number " + String.join(", ", values) + " only in one");
  }
}
