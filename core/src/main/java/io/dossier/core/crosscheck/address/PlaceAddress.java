package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.address.AddressText.Neighbourhood;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An address taken apart.
 *
 * @param postcode five or six digits
 * @param states by their names in the lists
 * @param cities by theirs
 * @param neighbourhood Indonesian ones
 * @param numbers in their order
 * @param words all others
 * @param labels what streets and villages are called by
 */
record PlaceAddress(
    Optional<String> postcode,
    Set<String> states,
    Set<String> cities,
    Neighbourhood neighbourhood,
    List<HouseNumber> numbers,
    List<AddressWord> words,
    Set<String> labels) {
  PlaceAddress {
    states = Set.copyOf(states);
    cities = Set.copyOf(cities);
    numbers = List.copyOf(numbers);
    words = List.copyOf(words);
    labels = Set.copyOf(labels);
  }

  boolean isEmpty() {
    return postcode.isEmpty() && cities.isEmpty() && numbers.isEmpty() && words.isEmpty();
  }

  /** With the other's city where this one has it misspelt among its words. */
  PlaceAddress withCityOf(PlaceAddress other) {
    if (!cities.isEmpty() || other.cities.isEmpty()) {
      return this;
    }
    for (String city : other.cities) {
      Word name = Word.of(city.replace(" ", ""));
      for (AddressWord word : words) {
        if (Likeness.of(name, word.word()).compareTo(Likeness.SLIP) <= 0) {
          List<AddressWord> rest = words.stream().filter(any -> any != word).toList();
          return new PlaceAddress(
              postcode, states, Set.of(city), neighbourhood, numbers, rest, labels);
        }
      }
    }
    return this;
  }

  /** Whether nothing says in which town it is. */
  boolean hasNoTown() {
    return postcode.isEmpty() && cities.isEmpty() && states.isEmpty();
  }
}
