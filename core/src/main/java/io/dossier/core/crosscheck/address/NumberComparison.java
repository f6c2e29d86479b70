package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Sets the numbers of two addresses against each other. One that only one address has is left out;
 * where both have others for what may be the same thing, they contradict.
 */
final class NumberComparison {
  private NumberComparison() {}

  static void judge(List<HouseNumber> left, List<HouseNumber> right, Tally tally) {
    List<HouseNumber> ofLeft = new ArrayList<>(left);
    List<HouseNumber> ofRight = new ArrayList<>(right);
    remove(ofLeft, ofRight, (one, other) -> one.of().equals(other.of()));
    remove(ofLeft, ofRight, NumberComparison::mayBe);
    if (formerAgreed(left, ofLeft) || formerAgreed(right, ofRight)) {
      ofLeft.removeIf(NumberComparison::isOfDoor);
      ofRight.removeIf(NumberComparison::isOfDoor);
    }
    boolean allPaired = ofLeft.isEmpty() && ofRight.isEmpty();
    if (allPaired && turned(left, right)) {
      tally.take(AddressCosts.NUMBER_ORDER, "numbers in another order");
    }
    ofLeft.removeIf(HouseNumber::isFormer);
    ofRight.removeIf(HouseNumber::isFormer);
    contradict(ofLeft, ofRight, true, tally);
    remove(ofLeft, ofRight, (one, other) -> true);
    contradict(ofLeft, ofRight, false, tally);
    leftOut(ofLeft, ofRight, tally);
  }

  /** Whether the door's former number found its like: then the new one need not be told. */
  private static boolean formerAgreed(List<HouseNumber> all, List<HouseNumber> rest) {
    return all.stream().anyMatch(number -> number.isFormer() && !rest.contains(number));
  }

  private static boolean isOfDoor(HouseNumber number) {
    return number.of().isEmpty() || number.of().equals(HouseNumber.DOOR) || number.isFormer();
  }

  /** Two neighbours of one kind that have changed places: {@code 9/16}, {@code 16/9}. */
  private static boolean turned(List<HouseNumber> left, List<HouseNumber> right) {
    for (int i = 0; i + 1 < left.size() && left.size() == right.size(); i++) {
      HouseNumber first = left.get(i);
      HouseNumber second = left.get(i + 1);
      int at = right.indexOf(second);
      boolean neighbours = at >= 0 && at + 1 < right.size() && right.get(at + 1).equals(first);
      if (neighbours
          && first.of().equals(second.of())
          && !first.equals(second)
          && !first.isLetter()
          && !second.isLetter()) {
        return true;
      }
    }
    return false;
  }

  /** Takes out what both have, for the same thing. */
  private static void remove(
      List<HouseNumber> left, List<HouseNumber> right, BiPredicate<HouseNumber, HouseNumber> same) {
    for (HouseNumber number : List.copyOf(left)) {
      Optional<HouseNumber> found =
          right.stream()
              .filter(other -> other.value().equals(number.value()))
              .filter(other -> same.test(number, other))
              .findFirst();
      if (found.isPresent()) {
        left.remove(number);
        right.remove(found.get());
      }
    }
  }

  /** Takes what both have otherwise; {@code named} where both say of the same thing. */
  private static void contradict(
      List<HouseNumber> left, List<HouseNumber> right, boolean named, Tally tally) {
    for (HouseNumber number : List.copyOf(left)) {
      Optional<HouseNumber> found =
          right.stream()
              .filter(other -> other.isLetter() == number.isLetter())
              .filter(
                  other ->
                      named
                          ? !number.of().isEmpty() && number.of().equals(other.of())
                          : number.comparable(other))
              .findFirst();
      if (found.isPresent()) {
        left.remove(number);
        right.remove(found.get());
        tally.take(
            AddressCosts.NUMBER, "number " + number.value() + " is not " + found.get().value());
      }
    }
  }

  private static boolean mayBe(HouseNumber number, HouseNumber other) {
    return number.comparable(other) || number.isFormer() || other.isFormer();
  }

  private static void leftOut(List<HouseNumber> left, List<HouseNumber> right, Tally tally) {
    List<String> values =
        Stream.concat(left.stream(), right.stream()).map(HouseNumber::value).toList();
    if (!values.isEmpty()) {
      double cost =
          AddressCosts.NUMBER_LEFT_OUT + (values.size() - 1) * AddressCosts.NUMBER_LEFT_OUT_NEXT;
      tally.take(
          Math.min(cost, AddressCosts.MOST_NUMBERS_LEFT_OUT),
          "number " + String.join(", ", values) + " only in one");
    }
  }
}
