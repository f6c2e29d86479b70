package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.mrz.MrzFields;
import io.dossier.core.extraction.mrz.MrzSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Passports and cards with a machine readable zone: what the zone says outranks what is printed.
 *
 * @param printed finds the fields that the zone does not hold
 */
record MachineReadable(TypeFields printed) implements TypeFields {
  @Override
  public FoundFields in(Layout layout) {
    FoundFields printedFields = printed.in(layout);
    Map<String, FieldValue> fields = new HashMap<>(printedFields.fields());
    List<Validation> validations = new ArrayList<>();
    MrzSearch.in(layout)
        .ifPresent(
            zone -> {
              fields.putAll(MrzFields.of(zone));
              validations.addAll(MrzFields.validations(zone));
            });
    validations.addAll(printedFields.validations());
    return new FoundFields(fields, validations);
  }
}
