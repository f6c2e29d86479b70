package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.text.Phrases;
import io.dossier.core.crosscheck.text.WordList;
import io.dossier.core.extraction.address.IndianStates;
import java.util.List;
import java.util.stream.Stream;

/** Names of cities and states with their other names. Immutable. */
public final class Places {
  /** Cities and districts of India, Indonesia and around. */
  public static final Phrases CITIES = Phrases.named(WordList.lines(Places.class, "cities.names"));

  /** States and provinces. */
  static final Phrases STATES = Phrases.named(states());

  /** Short forms of states, which may be other words too. */
  static final Phrases SHORT_STATES = Phrases.called(WordList.lines(Places.class, "states.short"));

  private Places() {}

  private static List<String> states() {
    return Stream.concat(
            IndianStates.all().choices().stream(),
            WordList.lines(Places.class, "provinces.names").stream())
        .toList();
  }
}
