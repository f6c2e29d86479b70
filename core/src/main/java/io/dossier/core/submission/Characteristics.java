package io.dossier.core.submission;

import io.dossier.core.shared.Failure;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a caller says of a document and of where it comes from.
 *
 * @param values by their paths, such as {@code document_characteristics.document_type}
 */
public record Characteristics(Map<String, String> values) {
  private static final int MOST = 200;

  public Characteristics {
    if (values.size() > MOST) {
      throw Failure.invalid("body", "has more than " + MOST + " values");
    }
    values = Map.copyOf(values);
  }

  public Optional<String> documentType() {
    return value("document_characteristics.document_type").filter(type -> !type.equals("unknown"));
  }

  /** As the caller wrote it: two or three letters. */
  public Optional<String> issuingCountry() {
    return value("document_characteristics.issuing_country_code");
  }

  public Optional<String> value(String path) {
    return Optional.ofNullable(values.get(path)).filter(value -> !value.isBlank());
  }

  /** In the order of their paths. */
  public Map<String, String> sorted() {
    return new TreeMap<>(values);
  }
}
