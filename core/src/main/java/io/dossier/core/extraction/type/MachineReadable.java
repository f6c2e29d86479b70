package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.fault.FaultGuard;
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
  public FoundFields in(Layout layout, FaultGuard guard) {
    FoundFields printedFields = printed.in(layout, guard);
    Map<String, FieldValue> fields = new HashMap<>(printedFields.fields());
    List<Validation> validations = new ArrayList<>();
    FoundFields zoneFields = guard.field("mrz", FoundFields.NONE, () -> zone(layout));
    fields.values().removeIf(field -> isDayOf(zoneFields, field.value()));
    fields.putAll(zoneFields.fields());
    validations.addAll(zoneFields.validations());
    validations.addAll(printedFields.validations());
    return new FoundFields(fields, validations);
  }

  /** A day that the zone has, such as that of birth, is printed as that and as nothing else. */
  private static boolean isDayOf(FoundFields zone, Value value) {
    return value instanceof Value.Date
        && zone.fields().values().stream().anyMatch(field -> field.value().equals(value));
  }

  @Override
  public List<Validation> validations(Map<String, FieldValue> fields, FaultGuard guard) {
    return printed.validations(fields, guard);
  }

  @Override
  public List<DerivedField> derived() {
    return printed.derived();
  }

  private static FoundFields zone(Layout layout) {
    return MrzSearch.in(layout)
        .map(zone -> new FoundFields(MrzFields.of(zone), MrzFields.validations(zone)))
        .orElse(FoundFields.NONE);
  }
}
