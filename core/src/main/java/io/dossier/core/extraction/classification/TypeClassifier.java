package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.mrz.MachineReadableZone;
import io.dossier.core.extraction.mrz.MrzSearch;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.DataFile;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A multinomial logistic model over {@link TypeFeatures}, in which {@code other} scores 0: what no
 * type has signs enough for is other rather than a guess. A machine readable zone whose check
 * digits hold settles it before.
 */
public final class TypeClassifier {
  /** What nothing can be known by. */
  private static final Set<DocumentType> NEVER =
      EnumSet.of(DocumentType.OTHER, DocumentType.GENERIC_OCR);

  private final TypeFeatures features;
  private final Weights weights;

  private TypeClassifier(TypeFeatures features, Weights weights) {
    this.features = features;
    this.weights = weights;
  }

  /**
   * @param labels of each type's fields, as lines of a vocabulary
   */
  public static TypeClassifier load(Map<DocumentType, List<String>> labels) {
    return new TypeClassifier(
        new TypeFeatures(cues(), labels),
        Weights.of(DataFile.lines(TypeClassifier.class, "types.weights")));
  }

  /** The phrases that types are known by, each with a weight believed before any training. */
  public static List<String> cues() {
    return DataFile.lines(TypeClassifier.class, "types.labels");
  }

  /** The same features, scored by other weights. */
  public TypeClassifier withWeights(Weights other) {
    return new TypeClassifier(features, other);
  }

  /** All types that a document may be found to be. */
  public static Set<DocumentType> types() {
    return EnumSet.complementOf(EnumSet.copyOf(NEVER));
  }

  /** What speaks for each type, for programs that train the weights. */
  public Map<DocumentType, Map<String, Double>> features(Reading reading, Layout layout) {
    TypeFeatures.Found found = features.of(reading, layout);
    Map<DocumentType, Map<String, Double>> byType = new EnumMap<>(DocumentType.class);
    types().forEach(type -> byType.put(type, found.of(type.code())));
    return byType;
  }

  public Classified classify(Reading reading, Layout layout) {
    Optional<MachineReadableZone> zone = MrzSearch.in(layout);
    if (zone.isPresent() && zone.get().validity() >= 0.5) {
      return new Classified(
          zone.get().passport() ? DocumentType.PASSPORT : DocumentType.ID_CARD,
          new Confidence(0.9 + 0.09 * zone.get().validity()));
    }
    double all = 1;
    double most = 0;
    DocumentType best = DocumentType.OTHER;
    for (Map.Entry<DocumentType, Map<String, Double>> entry :
        features(reading, layout).entrySet()) {
      double score = weights.score(entry.getKey().code(), entry.getValue());
      all += Math.exp(score);
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return new Classified(best, new Confidence(Math.min(1, Math.exp(most) / all)));
  }
}
