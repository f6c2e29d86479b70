package io.dossier.core.decision;

import java.util.List;
import java.util.Map;

/**
 * What rules are held against, by name: a fact has no value, one, or several.
 *
 * @param values by the names of facts, such as {@code fraud.score}
 */
public record Facts(Map<String, List<String>> values) {
  /** Before the path of a characteristic. */
  public static final String CHARACTERISTICS = "characteristics.";

  /** The names there may be, but for the characteristics. */
  public static final List<String> NAMES =
      List.of(
          "fraud.status",
          "fraud.score",
          "fraud.risk_probability",
          "fraud.indicators",
          "fraud.risk_indicators",
          "quality.status",
          "quality.score",
          "quality.indicators",
          "classification.score",
          "classification.document_type",
          "classification.detailed_type",
          "content.document_type",
          "content.confidence",
          "content.missing_fields",
          "content.failed_rules",
          "file.type",
          "file.pages");

  public Facts {
    values = Map.copyOf(values);
  }

  public static boolean named(String name) {
    return NAMES.contains(name)
        || name.startsWith(CHARACTERISTICS) && name.length() > CHARACTERISTICS.length();
  }

  public List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }
}
