package io.dossier.core.extraction.address;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.shared.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of Indian states and union territories, other spellings of them and their letters, kept in
 * {@code indian.states}. Immutable; safe for many threads.
 */
public final class IndianStates {
  /** Two letters are common words and marks of offices too. */
  private static final int LETTERS = 2;

  /** Shorter names are too like those of towns. */
  private static final int LONG = 7;

  private static final IndianStates ALL =
      new IndianStates(DataFile.lines(IndianStates.class, "indian.states"));

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> cities = new HashSet<>();
  private final List<String> choices = new ArrayList<>();

  private IndianStates(List<String> lines) {
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        add(line);
      }
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon).replace("*", "");
    if (line.charAt(colon - 1) == '*') {
      cities.add(name);
    }
    names.put(folded(name), name);
    List<String> spelled = new ArrayList<>();
    for (String other : line.substring(colon + 1).split(",")) {
      names.put(folded(other), name);
      if (other.strip().length() > LETTERS) {
        spelled.add(other.strip());
      }
    }
    choices.add(name + ": " + String.join(", ", spelled));
  }

  public static IndianStates all() {
    return ALL;
  }

  /**
   * The name of the state that a text is, in any of its spellings or as its letters; a long one
   * also where a letter was misread, or {@code rn} as {@code m}.
   */
  public Optional<String> named(String text) {
    String folded = folded(text);
    return Optional.ofNullable(names.get(folded)).or(() -> misread(folded));
  }

  /** The state that a long name with a letter misread means; empty where it is no misread one. */
  Optional<String> meant(String text) {
    String folded = folded(text);
    return names.containsKey(folded) ? Optional.empty() : misread(folded);
  }

  private Optional<String> misread(String text) {
    if (text.length() < LONG) {
      return Optional.empty();
    }
    String seen = text.replace("rn", "m");
    List<String> near =
        names.keySet().stream()
            .filter(name -> name.length() >= LONG)
            .filter(name -> EditDistance.between(seen, name.replace("rn", "m")) <= 1)
            .map(names::get)
            .distinct()
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether the state's city has the same name. */
  boolean isCity(String name) {
    return cities.contains(name);
  }

  /** Each as {@code NAME: spelling, spelling}; without letters. */
  public List<String> choices() {
    return List.copyOf(choices);
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ");
  }
}
