package io.dossier.bench.flow;

import java.util.Locale;

/** The papers of an application. */
enum Paper {
  INVOICE,
  ORDER,
  IDENTITY,
  ADDRESS;

  /** The caller's name of it. */
  String documentId() {
    return name().toLowerCase(Locale.ROOT);
  }
}
