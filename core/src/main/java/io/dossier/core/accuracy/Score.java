package io.dossier.core.accuracy;

import io.dossier.core.extraction.DocumentType;
import java.util.Map;
import java.util.Optional;

/**
 * How one document did, without anything that stands in it: what a run keeps so that another can be
 * held against it.
 *
 * @param file its path in the folder of the set
 * @param found what it was taken for; empty where it could not be read
 * @param whole whether its type and every field are right
 */
public record Score(
    String file,
    DocumentType type,
    Optional<DocumentType> found,
    boolean whole,
    Map<String, FieldTally> fields) {
  public Score {
    fields = Map.copyOf(fields);
  }

  public static Score of(JudgedDocument document) {
    return new Score(
        document.label().file(),
        document.label().type(),
        document.found().map(found -> found.type()),
        document.accuracy().whole() == 1,
        document.accuracy().fields());
  }

  boolean typeRight() {
    return found.filter(taken -> taken == type).isPresent();
  }

  /** Whether both were held against the same truth, as far as counts tell. */
  boolean sameTruth(Score other) {
    return type == other.type
        && fields.keySet().equals(other.fields.keySet())
        && fields.entrySet().stream()
            .allMatch(
                field ->
                    Optional.ofNullable(other.fields.get(field.getKey()))
                        .filter(tally -> tally.there() == field.getValue().there())
                        .isPresent());
  }
}
