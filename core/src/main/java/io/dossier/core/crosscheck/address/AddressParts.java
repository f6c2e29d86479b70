package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.address.AddressText.Neighbourhood;
import io.dossier.core.crosscheck.text.Phrases;
import io.dossier.core.crosscheck.text.Phrases.Found;
import io.dossier.core.crosscheck.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An address on its way apart; belongs to one thread. */
final class AddressParts {
  private static final Phrases SHORT =
      Phrases.called(WordList.lines(AddressParts.class, "short.words"));
  private static final Set<String> PLAIN = WordList.words(AddressParts.class, "plain.words");

  /** What such a word begins, up to the next comma, is a landmark and tells little. */
  private static final Set<String> LANDMARKS = Set.of("NEAR", "OPPOSITE", "BEHIND", "BESIDE", "ABOVE");

  /** A city's name beside one of these is that of a street or quarter. */
  private static final Set<String> STREETS = Set.of("JALAN", "GANG", "ROAD", "STREET", "HIGHWAY", "MAIN", "LANE", "CROSS", "MARG", "GATE", "COLONY", "NAGAR", "LAYOUT", "CHOWK", "NAKA", "BYPASS");

  private static final Set<String> DIRECTIONS = Set.of("EAST", "WEST", "NORTH", "SOUTH", "CENTRAL");

  private static final Pattern PARTS = Pattern.compile("[,;|]");

  private static final double PLAIN_WEIGHT = 0.1;
  private static final double LANDMARK_WEIGHT = 0.25;
  private static final double DIRECTION_WEIGHT = 0.5;

  private final Set<String> states = new LinkedHashSet<>();
  private final Set<String> cities = new LinkedHashSet<>();
  private final AddressNumbers numbers = new AddressNumbers();
  private final List<AddressWord> words = new ArrayList<>();

  private AddressParts() {}

  static PlaceAddress of(String plain) {
    return new AddressParts().parted(new AddressText(plain));
  }

  private PlaceAddress parted(AddressText text) {
    Neighbourhood neighbourhood = text.takeNeighbourhood();
    Optional<String> postcode = text.takePostcode();
    for (String part : PARTS.split(text.rest())) {
      part(AddressTokens.of(part));
    }
    return new PlaceAddress(
        postcode,
        states,
        cities,
        neighbourhood.rt(),
        neighbourhood.rw(),
        numbers.found(),
        words);
  }

  private void part(List<String> tokens) {
    boolean landmark = false;
    numbers.nextPart();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (AddressTokens.isNumber(token)) {
        numbers.add(token, i + 1 < tokens.size() ? meaning(tokens.get(i + 1)) : "");
        continue;
      }
      Optional<Found> place = place(tokens, i);
      if (place.isPresent()) {
        i += place.get().words() - 1;
        continue;
      }
      String meaning = meaning(token);
      if (!meaning.isEmpty()) {
        numbers.label(meaning);
      } else {
        numbers.word();
      }
      landmark |= LANDMARKS.contains(meaning);
      String said = meaning.isEmpty() ? token : meaning;
      words.add(AddressWord.of(said, weight(said, landmark)));
    }
  }

  private Optional<Found> place(List<String> tokens, int at) {
    Optional<Found> city = Places.CITIES.at(tokens, at).filter(found -> !inStreet(tokens, at, found));
    city.ifPresent(found -> cities.add(found.name()));
    if (city.isPresent()) {
      return city;
    }
    Optional<Found> state = Places.STATES.at(tokens, at).filter(found -> !inStreet(tokens, at, found));
    state.ifPresent(found -> states.add(found.name()));
    return state;
  }

  private static boolean inStreet(List<String> tokens, int at, Found found) {
    int next = at + found.words();
    boolean before = at > 0 && Set.of("JALAN", "GANG").contains(meaning(tokens.get(at - 1)));
    return before || next < tokens.size() && STREETS.contains(said(tokens.get(next)));
  }

  private static String said(String token) {
    String meaning = meaning(token);
    return meaning.isEmpty() ? token : meaning;
  }

  /** The word that a token is short for; empty where it is no word of addresses. */
  private static String meaning(String token) {
    return SHORT.at(List.of(token), 0).map(Found::name).orElse("");
  }

  private static double weight(String said, boolean landmark) {
    if (PLAIN.contains(said)) {
      return PLAIN_WEIGHT;
    }
    if (landmark) {
      return LANDMARK_WEIGHT;
    }
    return DIRECTIONS.contains(said) ? DIRECTION_WEIGHT : 1;
  }
}
