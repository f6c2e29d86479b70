package io.dossier.core.extraction.type;

import io.dossier.core.extraction.DocumentType;
import java.util.EnumMap;
import java.util.Map;

/** The field models that ship with the product. */
public final class TypeModels {
  private TypeModels() {}

  /** By type; a type that is missing is classified and read, and has no fields found. */
  public static Map<DocumentType, TypeFields> all() {
    Map<DocumentType, TypeFields> models = new EnumMap<>(DocumentType.class);
    models.put(DocumentType.RECEIPT, Receipts.fields());
    models.put(DocumentType.INVOICE, Invoices.fields());
    models.put(DocumentType.KTP, IdentityCards.fields());
    models.put(DocumentType.NPWP, TaxCards.fields());
    models.put(DocumentType.PASSPORT, MachineReadable::in);
    models.put(DocumentType.ID_CARD, MachineReadable::in);
    return models;
  }
}
