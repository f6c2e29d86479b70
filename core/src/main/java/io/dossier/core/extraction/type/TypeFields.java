package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.layout.Layout;
import java.util.List;
import java.util.Map;

/** Finds the fields of one type of document. Deterministic; safe for many threads. */
public interface TypeFields {
  /**
   * @param guard carries out the steps, one for each field
   */
  FoundFields in(Layout layout, FaultGuard guard);

  /** The type's rules, held against fields that were found in another way. */
  List<Validation> validations(Map<String, FieldValue> fields, FaultGuard guard);

  /** The fields that are made of others. */
  List<DerivedField> derived();
}
