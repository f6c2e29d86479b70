package io.dossier.core.extraction.identifier;

import io.dossier.core.shared.DataFile;
import java.util.List;
import java.util.Optional;

/**
 * VAT identification numbers of Europe, whose forms {@code vat.forms} holds, with the check digits
 * that {@link VatCheck} knows.
 */
final class Vat extends Identifier {
  Vat() {
    super("vat", shapes());
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact.substring(2))
        .or(() -> Flaw.checkDigit(VatCheck.holds(compact.substring(0, 2), compact.substring(2))));
  }

  private static List<Shape> shapes() {
    return DataFile.lines(Vat.class, "vat.forms").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(form -> Shape.dotted(form.substring(0, 2) + " " + form.substring(2)))
        .toList();
  }
}
