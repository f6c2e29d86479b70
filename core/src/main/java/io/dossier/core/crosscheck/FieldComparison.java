package io.dossier.core.crosscheck;

import io.dossier.core.crosscheck.name.NameComparison;

/** Scratch. */
public final class FieldComparison {
  private final NameComparison names = new NameComparison();
  public Similarity compare(FieldKind kind, String left, String right) {
    return left.compareTo(right) <= 0 ? names.compare(left, right) : names.compare(right, left);
  }
}
