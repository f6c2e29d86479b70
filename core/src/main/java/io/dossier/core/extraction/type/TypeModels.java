package io.dossier.core.extraction.type;

import io.dossier.core.extraction.DocumentType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The field models that ship with the product. */
public final class TypeModels {
  private static final Set<DocumentType> FORMS =
      EnumSet.of(DocumentType.RECEIPT, DocumentType.INVOICE, DocumentType.KTP, DocumentType.NPWP);

  private TypeModels() {}

  /** By type; a type that is missing is classified and read, and has no fields found. */
  public static Map<DocumentType, TypeFields> all() {
    Map<DocumentType, TypeFields> models = new EnumMap<>(DocumentType.class);
    for (DocumentType type : FORMS) {
      models.put(type, TypeForm.load(type.code()));
    }
    models.put(DocumentType.PASSPORT, MachineReadable::in);
    models.put(DocumentType.ID_CARD, MachineReadable::in);
    return models;
  }
}
