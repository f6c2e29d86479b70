package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.candidate.Weights;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether another document begins at a page: a logistic model over the page and the one
 * before it, whose weights are data.
 *
 * <p>Features, 1 where nothing else is said: {@code same} and {@code differ}, how likely both pages
 * by themselves are of one type or of two that are known; {@code prevOther}, {@code nextOther}, how
 * likely a page is of no type; {@code title}, a phrase that types are known by among the first
 * rows, and {@code sameTitle} times {@code same}; {@code number=first}, {@code later}, {@code
 * follows} by the page numbers, {@code ended} after a last page and {@code unfinished} after one
 * that is not the last; {@code again}, how many phrases of any type stand on both pages, at most 1
 * for eight or more, and {@code sameAgain} times {@code same}; {@code rows}, the share of its rows
 * that the page before has too; {@code head}, both begin with the same row; {@code numbers=shared}
 * a long number stands on both, {@code apart} each has some, none of them on both; {@code little},
 * few rows; {@code size} another size of paper; {@code source} one was read from a picture and the
 * other from text.
 */
final class PageBorders {
  /** A file is cut where that is likelier than not by so much: cutting a document costs more. */
  private static final double SURE = 0.85;

  private static final String FIELD = "border";
  private static final double MANY_PHRASES = 8;
  private static final int LITTLE = 8;
  private static final double SAME_SIZE = 0.03;

  private final Weights weights;

  PageBorders(Weights weights) {
    this.weights = weights;
  }

  /**
   * Whether the page begins another document than the one before it. One that says that it is the
   * first, behind one that says that it is the last, does whatever else they say.
   */
  boolean between(SeenPage before, SeenPage page) {
    boolean ended = before.number().filter(PageNumber::last).isPresent();
    if (ended && page.number().filter(number -> number.number() == 1).isPresent()) {
      return true;
    }
    double score = weights.score(FIELD, features(before, page));
    return 1 / (1 + Math.exp(-score)) >= SURE;
  }

  static Map<String, Double> features(SeenPage before, SeenPage page) {
    Map<String, Double> features = new HashMap<>();
    double same = page.types().same(before.types());
    features.put("same", same);
    features.put("differ", page.types().differ(before.types()));
    features.put("prevOther", before.types().of(DocumentType.OTHER));
    features.put("nextOther", page.types().of(DocumentType.OTHER));
    if (page.titled()) {
      features.put("title", 1.0);
      features.put("sameTitle", same);
    }
    numbers(before, page, features);
    double again = Math.min(1, shared(page.phrases(), before.phrases()) / MANY_PHRASES);
    features.put("again", again);
    features.put("sameAgain", again * same);
    if (!page.rows().isEmpty()) {
      features.put("rows", shared(page.rows(), before.rows()) / (double) page.rows().size());
    }
    when(!page.first().isEmpty() && page.first().equals(before.first()), "head", features);
    int common = shared(page.numbers(), before.numbers());
    when(common > 0, "numbers=shared", features);
    boolean both = !page.numbers().isEmpty() && !before.numbers().isEmpty();
    when(common == 0 && both, "numbers=apart", features);
    when(page.rowCount() < LITTLE, "little", features);
    when(otherPaper(before, page), "size", features);
    when(before.picture() != page.picture(), "source", features);
    return features;
  }

  private static void numbers(SeenPage before, SeenPage page, Map<String, Double> features) {
    page.number()
        .ifPresent(
            number -> {
              boolean follows = before.number().filter(prev -> prev.precedes(number)).isPresent();
              features.put(
                  number.number() == 1
                      ? "number=first"
                      : follows ? "number=follows" : "number=later",
                  1.0);
            });
    before
        .number()
        .ifPresent(
            number -> {
              when(number.last(), "number=ended", features);
              when(number.unfinished(), "number=unfinished", features);
            });
  }

  private static void when(boolean holds, String feature, Map<String, Double> features) {
    if (holds) {
      features.put(feature, 1.0);
    }
  }

  private static int shared(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  /** Of pictures the size says how they were taken, and nothing of the paper. */
  private static boolean otherPaper(SeenPage before, SeenPage page) {
    return !before.picture()
        && !page.picture()
        && !(near(before.width(), page.width()) && near(before.height(), page.height()));
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);
  }
}
