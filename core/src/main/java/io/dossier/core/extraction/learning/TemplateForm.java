package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.DocumentType;
import java.util.List;

/**
 * What is to be found.
 *
 * @param type of the documents, whose built-in model is the ground to build on
 * @param fields in the order they are shown; no two of one name
 */
public record TemplateForm(DocumentType type, List<TemplateField> fields) {
  public TemplateForm {
    fields = List.copyOf(fields);
  }
}
