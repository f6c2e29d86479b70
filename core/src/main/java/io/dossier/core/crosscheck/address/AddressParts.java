package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.address.AddressText.Neighbourhood;
import io.dossier.core.crosscheck.address.AddressTokens.Token;
import io.dossier.core.crosscheck.address.AddressWord.Kind;
import io.dossier.core.crosscheck.text.Phrases;
import io.dossier.core.crosscheck.text.Phrases.Found;
import io.dossier.core.extraction.address.IndianStates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An address on its way apart; belongs to one thread. */
final class AddressParts {
  private static final Pattern PARTS = Pattern.compile("[,;|()]");

  /** No address has more parts or words. */
  private static final int MOST = 50;

  /** What follows on these is a name of its own. */
  private static final Set<String> NAMED = Set.of("JALAN", "GANG", "MAIN", "KELURAHAN");

  /** Letters of a state's code. */
  private static final int CODE = 2;

  private final Set<String> states = new LinkedHashSet<>();
  private final Map<String, Integer> cities = new LinkedHashMap<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private final AddressNumbers numbers = new AddressNumbers();
  private final List<AddressWord> words = new ArrayList<>();
  private int parts;

  private AddressParts() {}

  /**
   * @param plain as {@link io.dossier.core.crosscheck.text.Plain#lines} makes it
   */
  static PlaceAddress of(String plain) {
    return new AddressParts().parted(new AddressText(plain));
  }

  private PlaceAddress parted(AddressText text) {
    Neighbourhood neighbourhood = text.takeNeighbourhood();
    Optional<String> postcode = text.takePostcode();
    for (String part : PARTS.split(text.rest())) {
      if (parts < MOST && words.size() < MOST) {
        part(AddressTokens.of(part));
      }
      parts++;
    }
    quarters();
    return new PlaceAddress(
        postcode, states, cities.keySet(), neighbourhood, numbers.found(), words, labels);
  }

  /**
   * A city's name well before the last city is that of a quarter: {@code GANDHINAGAR, ADYAR,
   * CHENNAI}.
   */
  private void quarters() {
    int last = cities.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (Map.Entry<String, Integer> city : List.copyOf(cities.entrySet())) {
      if (city.getValue() < last - 1) {
        cities.remove(city.getKey());
        for (String word : city.getKey().split(" ")) {
          words.add(AddressWord.of(word, Kind.LOCAL, city.getValue()));
        }
      }
    }
  }

  private void part(List<Token> tokens) {
    List<String> texts = tokens.stream().map(Token::text).toList();
    Kind kind = Kind.LOCAL;
    numbers.nextPart();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).number()) {
        numbers.add(texts.get(i), i + 1 < texts.size() ? Meaning.said(texts.get(i + 1)) : "");
        continue;
      }
      int taken = place(texts, i);
      if (taken > 0) {
        i += taken - 1;
        continue;
      }
      String said = said(tokens, i);
      if (tellsAge(said) && isBeforeNumber(tokens, i)) {
        if (said.equals(HouseNumber.FORMER)) {
          numbers.former();
        }
        continue;
      }
      numbers.word(said, i == 0);
      boolean afterAdmin = i > 0 && Meaning.ADMIN.has(Meaning.said(texts.get(i - 1)));
      kind = following(kind, said, afterAdmin);
      boolean beforeWay =
          i + 1 < texts.size() && Meaning.namesBefore(Meaning.said(texts.get(i + 1)));
      if (beforeWay && isOnlyName(tokens, i, said)) {
        add(AddressWord.of(said, kind, parts));
        continue;
      }
      add(AddressWord.of(said, kindOf(said, kind, beforeWay), parts));
    }
  }

  /** {@code STATION ROAD} is called by nothing else. */
  private static boolean isOnlyName(List<Token> tokens, int at, String said) {
    boolean begins = at == 0 || tokens.get(at - 1).number();
    return begins
        && Meaning.PLAIN.has(said)
        && !Meaning.WAY.has(said)
        && !Meaning.DOOR.has(said)
        && !Meaning.NUMBERED.has(said)
        && !Meaning.ADMIN.has(said)
        && Meaning.WAY.has(Meaning.said(tokens.get(at + 1).text()));
  }

  /** A name that is told twice as of one kind, once. */
  private void add(AddressWord word) {
    boolean told =
        !word.is(Kind.PLAIN)
            && words.stream()
                .anyMatch(other -> other.text().equals(word.text()) && other.kind() == word.kind());
    if (!told) {
      words.add(word);
    }
  }

  /** {@code ST} before a name is a saint's. */
  private static String said(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean begins = at == 0 || tokens.get(at - 1).number();
    boolean before =
        at + 1 < tokens.size()
            && !tokens.get(at + 1).number()
            && !Meaning.PLAIN.has(Meaning.said(tokens.get(at + 1).text()));
    return text.equals("ST") && begins && before ? "SAINT" : Meaning.said(text);
  }

  private static boolean tellsAge(String said) {
    return said.equals(HouseNumber.FORMER) || said.equals("NEW");
  }

  /** {@code OLD NO 8}. */
  private static boolean isBeforeNumber(List<Token> tokens, int at) {
    int next = at + 1;
    if (next < tokens.size() && Meaning.DOOR.has(Meaning.said(tokens.get(next).text()))) {
      next++;
    }
    return next < tokens.size() && tokens.get(next).number();
  }

  /** What words behind this one are; a landmark is one up to the end of its part. */
  private Kind following(Kind before, String said, boolean afterAdmin) {
    if (Meaning.WAY.has(said) || Meaning.VILLAGE.has(said)) {
      labels.add(said);
    }
    if (before == Kind.LANDMARK || Meaning.LANDMARK.has(said)) {
      return Kind.LANDMARK;
    }
    if (Meaning.ADMIN.has(said) || afterAdmin) {
      return Kind.ADMIN;
    }
    return Meaning.WAY.has(said) || Meaning.VILLAGE.has(said) ? Kind.LOCAL : before;
  }

  /** {@code EAST STREET} is one called so; {@code EAST} elsewhere is a direction. */
  private static Kind kindOf(String said, Kind kind, boolean beforeWay) {
    if (Meaning.PLAIN.has(said)) {
      return Kind.PLAIN;
    }
    return (kind == Kind.LOCAL || kind == Kind.ADMIN) && !beforeWay && Meaning.DIRECTION.has(said)
        ? Kind.DIRECTION
        : kind;
  }

  /** How many words the name of a city or state takes; 0 where none stands. */
  private int place(List<String> texts, int at) {
    Optional<Found> city = place(Places.CITIES, texts, at);
    if (city.isPresent()) {
      cities.put(city.get().name(), parts);
      return city.get().words();
    }
    Optional<Found> state = place(Places.STATES, texts, at).or(() -> shortState(texts, at));
    state.ifPresent(place -> states.add(place.name()));
    return state.map(Found::words).orElseGet(() -> stateCode(texts, at));
  }

  private static Optional<Found> place(Phrases phrases, List<String> texts, int at) {
    return phrases
        .at(texts, at)
        .or(() -> phrases.at(OldSpelling.modern(texts), at))
        .filter(place -> !isWithinName(texts, at, place));
  }

  /** {@code RAJ}, at the end of a part that is not the first word. */
  private Optional<Found> shortState(List<String> texts, int at) {
    return Places.SHORT_STATES
        .at(texts, at)
        .filter(found -> at + found.words() == texts.size() && at + parts > 0);
  }

  /** {@code MH}, at the end of a part that is not the first word. */
  private int stateCode(List<String> texts, int at) {
    String text = texts.get(at);
    boolean may = text.length() == CODE && at == texts.size() - 1 && at + parts > 0;
    Optional<String> state = may ? IndianStates.all().named(text) : Optional.empty();
    state.ifPresent(states::add);
    return state.isPresent() ? 1 : 0;
  }

  /** Whether a city's name is but a part of another: of a street, {@code TEGAL SARI}. */
  private static boolean isWithinName(List<String> texts, int at, Found found) {
    String before = at > 0 ? Meaning.said(texts.get(at - 1)) : "";
    if (NAMED.contains(before) || Meaning.VILLAGE.has(before)) {
      return true;
    }
    int next = at + found.words();
    if (next >= texts.size() || Meaning.ADMIN.has(before) && !before.equals("KECAMATAN")) {
      return false;
    }
    String behind = Meaning.said(texts.get(next));
    boolean goesOn =
        behind.length() > CODE
            && Character.isLetter(behind.charAt(0))
            && !Meaning.PLAIN.has(behind)
            && Places.CITIES.at(texts, next).isEmpty()
            && Places.STATES.at(texts, next).isEmpty();
    return goesOn || Meaning.QUARTER.has(behind) || Meaning.NUMBERED.has(behind);
  }
}
