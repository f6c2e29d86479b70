package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of an Indonesian driving licence (SIM): 12 digits on older cards, 14 in groups of
 * 4-4-6 on those since 2019; since 2025 the holder's {@link Nik}. The shorter ones have neither a
 * check digit nor a published structure.
 */
final class Sim extends Identifier {
  private static final int NIK = 16;

  Sim() {
    super(
        "sim",
        Shape.loose("dddd-dddd-dddddd"),
        Shape.loose("dddd-dddd-dddd"),
        Shape.loose("d{13}"),
        Shape.loose("dddd-dddd-dddd-dddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return compact.length() == NIK ? Kinds.named("nik").flaw(compact) : Flaw.repetition(compact);
  }
}
