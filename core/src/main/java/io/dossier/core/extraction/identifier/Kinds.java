package io.dossier.core.extraction.identifier;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All kinds of identifiers, by name. */
final class Kinds {
  private static final Map<String, Identifier> KINDS =
      byName(new Nik(), new Npwp(), new Aadhaar(), new Pan(), new Imei());

  private Kinds() {}

  static Identifier named(String name) {
    Identifier kind = KINDS.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("no identifier " + name);
    }
    return kind;
  }

  static Set<String> names() {
    return Collections.unmodifiableSet(KINDS.keySet());
  }

  private static Map<String, Identifier> byName(Identifier... kinds) {
    Map<String, Identifier> byName = new TreeMap<>();
    for (Identifier kind : kinds) {
      byName.put(kind.name(), kind);
    }
    return byName;
  }
}
