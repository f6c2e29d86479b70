package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import java.util.Set;

/**
 * A column of a table that is wanted.
 *
 * @param name as the rows have it
 * @param kind {@code NUMBER}, {@code DATE}, text, or {@code ENUM} for a mark that tells of the
 *     number of the same name whether it is a debit
 * @param labels what may stand over it, by their names in the vocabulary
 * @param negated whether its amounts count as less than nothing, as debits do; several columns may
 *     fill one cell of the row
 */
public record Column(String name, Kind kind, Set<String> labels, boolean negated) {
  public Column {
    labels = Set.copyOf(labels);
  }
}
