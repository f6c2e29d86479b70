package io.dossier.core.accuracy;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Value;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A file whose type and values are known.
 *
 * @param file its path in the folder of the set
 * @param form how it was made, such as {@code pdf}, {@code scan} or {@code photo}, as its set says
 * @param values by field; what the document does not have is absent
 * @param told the fields of which the set says something, be it that the document has none
 */
public record LabelledFile(
    String file,
    Optional<String> form,
    DocumentType type,
    Map<String, Value> values,
    Set<String> told) {
  public LabelledFile {
    values = Map.copyOf(values);
    told = Set.copyOf(told);
  }

  /**
   * The fields by which the documents of each type can be judged: those of which any of them tells
   * something. A field that no document of the type tells is one that nobody labelled, and what is
   * given for it is neither right nor wrong; once one document tells it, the others that do not are
   * taken to have none.
   */
  public static Map<DocumentType, Set<String>> judged(Collection<LabelledFile> files) {
    Map<DocumentType, Set<String>> judged = new TreeMap<>();
    files.forEach(
        file -> judged.computeIfAbsent(file.type, any -> new TreeSet<>()).addAll(file.told));
    return judged;
  }
}
