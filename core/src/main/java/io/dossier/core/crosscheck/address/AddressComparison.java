package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.MisreadDigits;
import io.dossier.core.crosscheck.text.Plain;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Compares two addresses. Safe for many threads. */
public final class AddressComparison {
  /**
   * @param left not after {@code right} in the order of texts
   */
  public Similarity compare(String left, String right) {
    PlaceAddress one = AddressParts.of(Plain.lines(MisreadDigits.repaired(left)));
    PlaceAddress other = AddressParts.of(Plain.lines(MisreadDigits.repaired(right)));
    PlaceAddress a = one.withCityOf(other);
    PlaceAddress b = other.withCityOf(one);
    Tally tally = new Tally(FieldKind.ADDRESS);
    if (a.isEmpty() || b.isEmpty()) {
      tally.limit(0, "no address");
      return tally.similarity();
    }
    towns(a, b, tally);
    boolean numbered = !a.numbers().isEmpty() && !b.numbers().isEmpty();
    neighbourhoods("RT", a.neighbourhood().rt(), b.neighbourhood().rt(), numbered, tally);
    neighbourhoods("RW", a.neighbourhood().rw(), b.neighbourhood().rw(), numbered, tally);
    NumberComparison.judge(a.numbers(), b.numbers(), tally);
    new WordComparison(a, b).judge(tally);
    PostcodeComparison.judge(a.postcode(), b.postcode(), tally);
    return tally.similarity();
  }

  private static void towns(PlaceAddress a, PlaceAddress b, Tally tally) {
    if (a.hasNoTown() != b.hasNoTown()) {
      tally.take(AddressCosts.NO_TOWN, "town left out");
      return;
    }
    if (!a.states().isEmpty()
        && !b.states().isEmpty()
        && Collections.disjoint(a.states(), b.states())) {
      tally.take(AddressCosts.STATE, "another state");
    }
    if (a.cities().isEmpty() || b.cities().isEmpty()) {
      if (!a.cities().equals(b.cities())) {
        boolean otherPostcode =
            a.postcode().isPresent()
                && b.postcode().isPresent()
                && !a.postcode().equals(b.postcode());
        tally.take(
            otherPostcode ? AddressCosts.CITY_DOUBTFUL : AddressCosts.CITY_LEFT_OUT,
            "city left out");
      }
    } else if (!meet(a.cities(), b.cities())) {
      boolean samePostcode = a.postcode().isPresent() && a.postcode().equals(b.postcode());
      tally.take(
          samePostcode ? AddressCosts.CITY_SAME_POSTCODE : AddressCosts.CITY, "another city");
    }
  }

  /** One has a city of the other, or a part of one: {@code JAKARTA} and {@code JAKARTA BARAT}. */
  private static boolean meet(Set<String> left, Set<String> right) {
    return left.stream()
        .anyMatch(
            one ->
                right.stream()
                    .anyMatch(
                        other -> one.equals(other) || isPart(one, other) || isPart(other, one)));
  }

  private static boolean isPart(String part, String whole) {
    return part.startsWith(whole + " ");
  }

  private static void neighbourhoods(
      String name, Optional<String> left, Optional<String> right, boolean numbered, Tally tally) {
    if (left.equals(right)) {
      return;
    }
    if (left.isEmpty() || right.isEmpty()) {
      tally.take(
          numbered
              ? AddressCosts.NEIGHBOURHOOD_LEFT_OUT
              : AddressCosts.NEIGHBOURHOOD_LEFT_OUT_WITHOUT_NUMBER,
          name + " left out");
    } else {
      tally.take(
          numbered ? AddressCosts.NEIGHBOURHOOD : AddressCosts.NEIGHBOURHOOD_WITHOUT_NUMBER,
          name + " " + left.get() + " is not " + right.get());
    }
  }
}
