package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The Indonesian tax number.
 *
 * <p>Of 15 digits, shown as {@code XX.XXX.XXX.X-XXX.XXX} (PER-20/PJ/2013): the ninth is the Luhn
 * digit of the eight before it, then come the tax office and the branch. Of 16 (PMK
 * 112/PMK.03/2022, in use since 2024): a zero and the former 15, or a resident's {@link Nik}, or a
 * running number that has no structure to hold.
 */
final class Npwp extends Identifier {
  private static final int LONG = 16;
  private static final int CHECKED = 9;

  Npwp() {
    super(
        "npwp",
        Shape.of("dd.ddd.ddd.d-ddd.ddd"),
        Shape.of("0dd.ddd.ddd.d-ddd.ddd"),
        Shape.loose("dddd dddd dddd dddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    String former = compact;
    if (compact.length() == LONG) {
      if (compact.charAt(0) != '0') {
        return Flaw.repetition(compact);
      }
      former = compact.substring(1);
    }
    boolean holds = Luhn.holds(former.substring(0, CHECKED));
    return Flaw.repetition(former).or(() -> Flaw.checkDigit(holds));
  }

  @Override
  String normalized(String compact) {
    return compact.length() == LONG
        ? compact
        : compact.replaceFirst("(..)(...)(...)(.)(...)(...)", "$1.$2.$3.$4-$5.$6");
  }
}
