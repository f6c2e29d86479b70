package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.mrz.MachineReadableZone;
import io.dossier.core.extraction.mrz.MrzSearch;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.shared.DataFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A multinomial logistic model over the phrases that types have, the shape of the page, and what
 * stands on it. {@code other} has a score that a few weak signs do not reach: rather none than a
 * guess.
 */
public final class TypeClassifier {
  private static final double OTHER = 3.0;

  /** A title counts more than the same words further down. */
  private static final int TITLE_ROWS = 8;

  private static final double IN_TITLE = 1.5;

  /** Beyond this the words of one type add nothing. */
  private static final double MOST = 14;

  /** Scores are divided by this before they become probabilities, since phrases come together. */
  private static final double TEMPERATURE = 1.5;

  private static final double NARROW = 1.7;
  private static final int FEW_AMOUNTS = 3;

  private final Vocabulary cues =
      Vocabulary.of(DataFile.lines(TypeClassifier.class, "types.labels"));
  private final Amounts amounts = new Amounts();

  public Classified classify(Reading reading, Layout layout) {
    Optional<MachineReadableZone> zone = MrzSearch.in(layout);
    if (zone.isPresent() && zone.get().validity() >= 0.5) {
      return new Classified(
          zone.get().passport() ? DocumentType.PASSPORT : DocumentType.ID_CARD,
          new Confidence(0.9 + 0.09 * zone.get().validity()));
    }
    Map<DocumentType, Double> scores = scores(layout);
    shape(reading, layout, scores);
    scores.put(DocumentType.OTHER, OTHER);
    return likeliest(scores);
  }

  private Map<DocumentType, Double> scores(Layout layout) {
    Map<DocumentType, Double> scores = new EnumMap<>(DocumentType.class);
    Set<String> seen = new HashSet<>();
    for (Segment segment : layout.segments()) {
      for (LabelHit hit : cues.in(segment)) {
        String phrase = hit.name() + ":" + hit.span().text().toLowerCase(Locale.ROOT);
        if (seen.add(phrase)) {
          int slash = hit.name().indexOf('/');
          double weight = Double.parseDouble(hit.name().substring(slash + 1));
          DocumentType.ofCode(hit.name().substring(0, slash))
              .ifPresent(
                  type ->
                      scores.merge(
                          type,
                          segment.row() < TITLE_ROWS ? weight * IN_TITLE : weight,
                          (a, b) -> Math.min(MOST, a + b)));
        }
      }
    }
    return scores;
  }

  /** Receipts are long and narrow, or have much white around them, and come as pictures. */
  private void shape(Reading reading, Layout layout, Map<DocumentType, Double> scores) {
    long printed =
        layout.segments().stream()
            .filter(s -> amounts.in(s).stream().anyMatch(m -> m.traits().contains("decimals")))
            .limit(FEW_AMOUNTS)
            .count();
    if (printed < FEW_AMOUNTS) {
      scores.computeIfPresent(DocumentType.RECEIPT, (type, score) -> score - 2);
      scores.computeIfPresent(DocumentType.INVOICE, (type, score) -> score - 1);
    }
    boolean picture =
        layout.segments().stream().anyMatch(segment -> segment.source() == TextSource.OCR);
    if (picture && printed == FEW_AMOUNTS) {
      ReadPage page = reading.pages().get(0);
      double narrow = page.height() / Math.max(1, page.width()) > NARROW ? 3 : 1.5;
      scores.merge(DocumentType.RECEIPT, narrow, Double::sum);
    }
    if (!picture) {
      scores.computeIfPresent(DocumentType.RECEIPT, (type, score) -> score - 2.5);
    }
  }

  private static Classified likeliest(Map<DocumentType, Double> scores) {
    double all = 0;
    DocumentType best = DocumentType.OTHER;
    for (Map.Entry<DocumentType, Double> entry : scores.entrySet()) {
      all += Math.exp(entry.getValue() / TEMPERATURE);
      if (entry.getValue() > scores.getOrDefault(best, 0.0)) {
        best = entry.getKey();
      }
    }
    double share = Math.exp(scores.getOrDefault(best, 0.0) / TEMPERATURE) / all;
    return new Classified(best, new Confidence(Math.min(1, share)));
  }
}
