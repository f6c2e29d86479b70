package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of an Indonesian family card (Kartu Keluarga), 16 digits as the population register
 * (SIAK) gives them: six of the region ({@link Regions}), day, month and year of first issue in two
 * digits each, four running ones. It has no check digit, and looks like a man's {@link Nik}.
 */
final class Kk extends Identifier {
  Kk() {
    super("kk", Shape.loose("dd.dd.dd.dddddd.dddd"), Shape.loose("dddd dddd dddd dddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Regions.flaw(compact)
        .or(
            () ->
                Flaw.unless(
                    ShortDate.of(compact.substring(6, 12)).exists(),
                    "the seventh to twelfth digit are no day of issue"))
        .or(
            () ->
                Flaw.unless(
                    Digits.number(compact, 12, 16) > 0, "the running number is nothing but zeros"));
  }
}
