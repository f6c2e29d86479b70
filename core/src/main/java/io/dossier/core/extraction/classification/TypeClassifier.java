package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.label.Vocabulary;
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

  /** A cue of this weight can be a title. */
  private static final double STRONG = 2;

  private final TypeFeatures features;
  private final Weights weights;
  private final Set<String> titles;

  private TypeClassifier(TypeFeatures features, Weights weights, Set<String> titles) {
    this.features = features;
    this.weights = weights;
    this.titles = titles;
  }

  /**
   * @param labels of each type's fields, as lines of a vocabulary
   */
  public static TypeClassifier load(Map<DocumentType, List<String>> labels) {
    return new TypeClassifier(
        new TypeFeatures(cues(), labels),
        Weights.of(DataFile.lines(TypeClassifier.class, "types.weights")),
        titles());
  }

  /** The phrases that types are known by, each with a weight believed before any training. */
  public static List<String> cues() {
    return DataFile.lines(TypeClassifier.class, "types.labels");
  }

  /** The same features, scored by other weights. */
  public TypeClassifier withWeights(Weights other) {
    return new TypeClassifier(features, other, titles);
  }

  /** The phrases that can be titles, as they are compared. */
  public static Set<String> titles() {
    return Vocabulary.of(
            cues().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> weight(line.substring(0, line.indexOf(':'))) >= STRONG)
                .toList())
        .phrases()
        .keySet();
  }

  private static double weight(String name) {
    return Double.parseDouble(name.substring(name.indexOf('/') + 1));
  }

  /** What is to be known of a page beside others. */
  SeenPage seen(Reading page, Layout layout) {
    TypeFeatures.Found found = features.of(page, layout);
    return SeenPage.of(
        likelihood(found, layout),
        found.titles().stream().anyMatch(titles::contains),
        found.phrases(),
        layout,
        page.pages().get(0));
  }

  /** All types that a document may be found to be. */
  public static Set<DocumentType> types() {
    return EnumSet.complementOf(EnumSet.copyOf(NEVER));
  }

  /** What speaks for each type, for programs that train the weights. */
  public Map<DocumentType, Map<String, Double>> features(Reading reading, Layout layout) {
    return byType(features.of(reading, layout));
  }

  private static Map<DocumentType, Map<String, Double>> byType(TypeFeatures.Found found) {
    Map<DocumentType, Map<String, Double>> byType = new EnumMap<>(DocumentType.class);
    types().forEach(type -> byType.put(type, found.of(type.code())));
    return byType;
  }

  public Classified classify(Reading reading, Layout layout) {
    return likelihood(features.of(reading, layout), layout).best();
  }

  private TypeLikelihood likelihood(TypeFeatures.Found found, Layout layout) {
    Optional<MachineReadableZone> zone = MrzSearch.in(layout);
    if (zone.isPresent() && zone.get().validity() >= 0.5) {
      return TypeLikelihood.certain(
          zone.get().passport() ? DocumentType.PASSPORT : DocumentType.ID_CARD,
          0.9 + 0.09 * zone.get().validity());
    }
    Map<DocumentType, Double> scores = new EnumMap<>(DocumentType.class);
    byType(found).forEach((type, each) -> scores.put(type, weights.score(type.code(), each)));
    return TypeLikelihood.ofScores(scores);
  }
}
