package io.dossier.core.extraction.type;

import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.mrz.MrzFields;
import io.dossier.core.extraction.mrz.MrzSearch;

/** Passports and cards with a machine readable zone. */
final class MachineReadable {
  private MachineReadable() {}

  static FoundFields in(Layout layout) {
    return MrzSearch.in(layout)
        .map(zone -> new FoundFields(MrzFields.of(zone), MrzFields.validations(zone)))
        .orElse(FoundFields.NONE);
  }
}
