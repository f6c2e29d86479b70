package io.dossier.core.crosscheck.address;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An address taken apart.
 *
 * @param postcode five or six digits
 * @param states by their names in the lists
 * @param cities by theirs
 * @param rt number of the Indonesian neighbourhood (rukun tetangga), without leading zeros
 * @param rw of the community it belongs to (rukun warga)
 * @param numbers in their order
 * @param words all others, landmarks with little weight
 */
record PlaceAddress(
    Optional<String> postcode,
    Set<String> states,
    Set<String> cities,
    Optional<String> rt,
    Optional<String> rw,
    List<HouseNumber> numbers,
    List<AddressWord> words) {
  PlaceAddress {
    states = Set.copyOf(states);
    cities = Set.copyOf(cities);
    numbers = List.copyOf(numbers);
    words = List.copyOf(words);
  }

  PlaceAddress with(List<AddressWord> others) {
    return new PlaceAddress(postcode, states, cities, rt, rw, numbers, others);
  }

  boolean isEmpty() {
    return postcode.isEmpty() && cities.isEmpty() && numbers.isEmpty() && words.isEmpty();
  }
}
