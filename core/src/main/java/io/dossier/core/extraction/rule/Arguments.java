package io.dossier.core.extraction.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule is told.
 *
 * @param names of fields, in their order
 * @param options by name
 */
record Arguments(String rule, List<String> names, Map<String, String> options) {
  Arguments {
    names = List.copyOf(names);
    options = Map.copyOf(options);
  }

  static Arguments of(String rule, List<String> arguments) {
    List<String> names = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      int equal = argument.indexOf('=');
      if (equal < 0) {
        names.add(argument);
      } else {
        options.put(argument.substring(0, equal), argument.substring(equal + 1));
      }
    }
    return new Arguments(rule, names, options);
  }

  /**
   * The same.
   *
   * @throws IllegalArgumentException when there are fewer or more names, or another option
   */
  Arguments taking(int least, int most, String... known) {
    if (names.size() < least
        || names.size() > most
        || !Set.of(known).containsAll(options.keySet())) {
      throw new IllegalArgumentException("rule " + rule + " takes other arguments");
    }
    return this;
  }

  String name(int index) {
    return names.get(index);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /** By how much amounts may differ. */
  BigDecimal unit() {
    return option("unit").map(BigDecimal::new).orElse(new BigDecimal("0.01"));
  }
}
