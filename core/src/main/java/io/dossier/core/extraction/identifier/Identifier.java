package io.dossier.core.extraction.identifier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A kind of identifier. Immutable; safe for many threads.
 *
 * <p>Look-alikes are put right where a position's alphabet tells which is meant; where a digit and
 * a letter may stand they are left as read, since a check digit that chooses among readings checks
 * less.
 *
 * <p>That an identifier holds says that somebody could have been given it, not that anybody was.
 */
public abstract class Identifier {
  private static final Comparator<Occurrence> LIKELIER =
      Comparator.comparing((Occurrence found) -> found.flaw().isPresent())
          .thenComparing(found -> !found.traits().contains("clean"));

  private final String name;
  private final List<Shape> shapes;

  /**
   * @param name of lower-case letters, digits and underscores
   * @param shapes as it may be printed, the likeliest first
   */
  Identifier(String name, Shape... shapes) {
    this(name, List.of(shapes));
  }

  Identifier(String name, List<Shape> shapes) {
    this.name = name;
    this.shapes = List.copyOf(shapes);
  }

  /**
   * The kind of a name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Identifier named(String name) {
    return Kinds.named(name);
  }

  /** The names of all kinds, sorted. */
  public static Set<String> names() {
    return Kinds.names();
  }

  public final String name() {
    return name;
  }

  /**
   * Every one in the text, from left to right, none overlapping another. Of those that overlap one
   * that holds is preferred, then one where nothing was put right.
   */
  public final List<Occurrence> in(String text) {
    TreeMap<Integer, Occurrence> chosen = new TreeMap<>();
    for (Occurrence occurrence : all(text)) {
      Map.Entry<Integer, Occurrence> before = chosen.lowerEntry(occurrence.to());
      if (before == null || before.getValue().to() <= occurrence.from()) {
        chosen.put(occurrence.from(), occurrence);
      }
    }
    return List.copyOf(chosen.values());
  }

  /** The text as one identifier; empty when it is not printed as one, or more stands beside it. */
  public final Optional<Occurrence> read(String text) {
    String stripped = text.strip();
    return all(stripped).stream()
        .filter(found -> found.from() == 0 && found.to() == stripped.length())
        .findFirst();
  }

  /** What each shape finds, the likeliest first. */
  private List<Occurrence> all(String text) {
    return shapes.stream()
        .flatMap(shape -> shape.in(text).stream())
        .map(this::occurrence)
        .sorted(LIKELIER)
        .toList();
  }

  /**
   * Why structure or check digit do not hold, in plain words and without the value.
   *
   * @param compact of one of the shapes
   */
  abstract Optional<String> flaw(String compact);

  /** The form in which it is shown. */
  String normalized(String compact) {
    return compact;
  }

  private Occurrence occurrence(Shaped shaped) {
    Optional<String> flaw = shaped.masked() ? Optional.empty() : flaw(shaped.compact());
    Set<String> traits = new HashSet<>();
    if (shaped.masked()) {
      traits.add("masked");
    } else if (flaw.isEmpty()) {
      traits.add("valid");
    }
    if (shaped.clean()) {
      traits.add("clean");
    }
    if (shaped.grouped()) {
      traits.add("grouped");
    }
    return new Occurrence(shaped.from(), shaped.to(), normalized(shaped.compact()), flaw, traits);
  }
}
