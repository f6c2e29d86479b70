package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.PageRange;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells the documents of a file apart by its pages: each page is judged by itself and beside the
 * one before it, neighbours of one document are joined, and each part is classified as a whole.
 * Deterministic; safe for many threads.
 */
public final class PartsClassifier {
  private final TypeClassifier classifier;
  private final PageBorders borders;

  private PartsClassifier(TypeClassifier classifier, Weights weights) {
    this.classifier = classifier;
    this.borders = new PageBorders(weights);
  }

  public static PartsClassifier load(TypeClassifier classifier) {
    return new PartsClassifier(
        classifier, Weights.of(DataFile.lines(PartsClassifier.class, "borders.weights")));
  }

  /** The same, judging borders by other weights. */
  public PartsClassifier withWeights(Weights other) {
    return new PartsClassifier(classifier, other);
  }

  /** The documents in the order of their pages, which together are all pages; at least one. */
  public List<Part> parts(Reading reading) {
    List<Part> parts = new ArrayList<>();
    for (PageRange pages : ranges(reading)) {
      Reading own = pages.of(reading);
      Classified classified = classifier.classify(own, Layout.of(own));
      parts.add(new Part(classified.type(), classified.confidence(), pages));
    }
    return parts;
  }

  private List<PageRange> ranges(Reading reading) {
    List<PageRange> ranges = new ArrayList<>();
    List<SeenPage> pages = seen(reading);
    int first = 0;
    for (int i = 1; i < pages.size(); i++) {
      if (borders.between(pages.get(i - 1), pages.get(i))) {
        ranges.add(new PageRange(first, i - 1));
        first = i;
      }
    }
    ranges.add(new PageRange(first, reading.pages().size() - 1));
    return ranges;
  }

  /**
   * What speaks for a border before each page but the first, for programs that train the weights.
   */
  public List<Map<String, Double>> features(Reading reading) {
    List<SeenPage> pages = seen(reading);
    return IntStream.range(1, pages.size())
        .mapToObj(i -> PageBorders.features(pages.get(i - 1), pages.get(i)))
        .toList();
  }

  /** The pages of a file of several; of a single page nothing needs to be seen. */
  private List<SeenPage> seen(Reading reading) {
    List<SeenPage> seen = new ArrayList<>();
    for (int i = 0; i < reading.pages().size() && reading.pages().size() > 1; i++) {
      Reading page = new PageRange(i, i).of(reading);
      seen.add(classifier.seen(page, Layout.of(page)));
    }
    return seen;
  }
}
