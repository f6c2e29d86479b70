package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Plain;
import io.dossier.core.crosscheck.text.Slips;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Compares two addresses. Safe for many threads. */
public final class AddressComparison {
  /**
   * @param left not after {@code right} in the order of texts
   */
  public Similarity compare(String left, String right) {
    PlaceAddress a = AddressParts.of(Plain.lines(left));
    PlaceAddress b = AddressParts.of(Plain.lines(right));
    Tally tally = new Tally(FieldKind.ADDRESS);
    if (a.isEmpty() || b.isEmpty()) {
      tally.limit(0, "no address");
      return tally.similarity();
    }
    postcodes(a.postcode(), b.postcode(), tally);
    cities(a, b, tally);
    if (!a.states().isEmpty() && !b.states().isEmpty() && Collections.disjoint(a.states(), b.states())) {
      tally.take(AddressCosts.STATE, "another state");
    }
    neighbourhoods("RT", a.rt(), b.rt(), tally);
    neighbourhoods("RW", a.rw(), b.rw(), tally);
    NumberComparison.judge(a.numbers(), b.numbers(), tally);
    WordComparison.judge(a.words(), b.words(), tally);
    return tally.similarity();
  }

  private static void postcodes(Optional<String> left, Optional<String> right, Tally tally) {
    if (left.isEmpty() || right.isEmpty()) {
      if (left.isPresent() || right.isPresent()) {
        tally.take(AddressCosts.POSTCODE_LEFT_OUT, "postcode left out");
      }
      return;
    }
    if (left.equals(right)) {
      tally.note("postcode equal");
      return;
    }
    boolean near = Slips.between(left.get(), right.get(), 1) == 1;
    tally.take(
        near ? AddressCosts.POSTCODE_NEAR : AddressCosts.POSTCODE,
        "postcode " + left.get() + " is not " + right.get());
  }

  private static void cities(PlaceAddress a, PlaceAddress b, Tally tally) {
    if (a.cities().isEmpty() && b.cities().isEmpty()) {
      return;
    }
    if (a.cities().isEmpty() || b.cities().isEmpty()) {
      tally.take(AddressCosts.CITY_LEFT_OUT, "city left out");
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
                    .anyMatch(other -> one.equals(other) || isPart(one, other) || isPart(other, one)));
  }

  private static boolean isPart(String part, String whole) {
    return part.startsWith(whole + " ");
  }

  private static void neighbourhoods(
      String name, Optional<String> left, Optional<String> right, Tally tally) {
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    if (left.isEmpty() || right.isEmpty()) {
      tally.take(AddressCosts.NEIGHBOURHOOD_LEFT_OUT, name + " left out");
    } else if (!left.equals(right)) {
      tally.take(
          AddressCosts.NEIGHBOURHOOD, name + " " + left.get() + " is not " + right.get());
    }
  }
}
