package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import java.util.EnumMap;
import java.util.Map;

/**
 * How likely each type is.
 *
 * @param shares 0 to 1; together at most 1; {@code other} is among them
 */
record TypeLikelihood(Map<DocumentType, Double> shares) {
  /** A type that is less likely is a guess among many. */
  private static final double LEAST = 0.35;

  TypeLikelihood {
    shares = Map.copyOf(shares);
  }

  static TypeLikelihood certain(DocumentType type, double share) {
    return new TypeLikelihood(Map.of(type, share, DocumentType.OTHER, 1 - share));
  }

  /**
   * @param scores log-odds of each type against {@code other}
   */
  static TypeLikelihood ofScores(Map<DocumentType, Double> scores) {
    double all = 1 + scores.values().stream().mapToDouble(Math::exp).sum();
    Map<DocumentType, Double> shares = new EnumMap<>(DocumentType.class);
    scores.forEach((type, score) -> shares.put(type, Math.exp(score) / all));
    shares.put(DocumentType.OTHER, 1 / all);
    return new TypeLikelihood(shares);
  }

  double of(DocumentType type) {
    return shares.getOrDefault(type, 0.0);
  }

  /**
   * The likeliest; of equals the first in the order of types, other before all and where nothing is
   * likely.
   */
  Classified best() {
    DocumentType best = DocumentType.OTHER;
    for (DocumentType type : DocumentType.values()) {
      if (of(type) > of(best) && of(type) >= LEAST) {
        best = type;
      }
    }
    return new Classified(best, new Confidence(Math.min(1, of(best))));
  }

  /** How likely both are of one type that is known. */
  double same(TypeLikelihood other) {
    return shares.entrySet().stream()
        .filter(each -> each.getKey() != DocumentType.OTHER)
        .mapToDouble(each -> each.getValue() * other.of(each.getKey()))
        .sum();
  }

  /** How likely both are of types that are known and differ. */
  double differ(TypeLikelihood other) {
    return Math.max(
        0, (1 - of(DocumentType.OTHER)) * (1 - other.of(DocumentType.OTHER)) - same(other));
  }
}
