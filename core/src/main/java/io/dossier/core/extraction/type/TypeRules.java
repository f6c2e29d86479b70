package io.dossier.core.extraction.type;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldRules;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.fault.FaultListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of the types that ship with the product. */
public final class TypeRules implements FieldRules {
  private final Map<DocumentType, TypeFields> models;
  private final FaultListener faults;

  /**
   * @param faults hears of rules that broke off
   */
  public TypeRules(FaultListener faults) {
    this.models = TypeModels.all();
    this.faults = faults;
  }

  @Override
  public ExtractionResult afterChange(ExtractionResult result, Set<String> changed) {
    TypeFields model = models.get(result.type());
    FaultGuard guard = new FaultGuard(result.type(), faults);
    Map<String, FieldValue> fields = new HashMap<>(result.fields());
    List<Validation> held = new ArrayList<>();
    if (model != null) {
      for (DerivedField derived : model.derived()) {
        if (changed.contains(derived.from()) && !changed.contains(derived.name())) {
          fields.remove(derived.name());
          guard
              .field(derived.name(), Optional.<FieldValue>empty(), () -> derived.in(fields))
              .ifPresent(made -> fields.put(derived.name(), made));
        }
      }
      held.addAll(model.validations(fields, guard));
    }
    held.addAll(guard.validations());
    return new ExtractionResult(
        result.type(),
        result.typeConfidence(),
        fields,
        Validation.renewed(result.validations(), held, name -> !changed.contains(name)),
        result.flags(),
        result.confidence(),
        result.missing().stream().filter(name -> !fields.containsKey(name)).toList(),
        result.model(),
        result.parts());
  }
}
