package io.dossier.core.quality;

import io.dossier.core.examination.Mark;
import java.util.List;
import java.util.Optional;

/**
 * How well a file can be read.
 *
 * @param noted at most one for an indicator, in the order of the indicators
 */
public record QualityResult(Score score, List<Noted> noted) {
  public QualityResult {
    noted = List.copyOf(noted);
    if (noted.stream().map(Noted::indicator).distinct().count() != noted.size()) {
      throw new IllegalArgumentException("an indicator is noted once");
    }
  }

  /** The verdict, by its code in the API. */
  public enum Score {
    HIGH_QUALITY,
    LOW_QUALITY,
    /** It has no writing, and is no page that lost it. */
    NOT_RELEVANT_DOCUMENT
  }

  /**
   * @param description in plain words: what was measured, on which pages, what to do; no document
   *     text
   * @param marks where it shows; none where it concerns whole pages
   */
  public record Noted(QualityIndicator indicator, String description, List<Mark> marks) {
    public Noted {
      marks = List.copyOf(marks);
    }
  }

  public Optional<Noted> of(QualityIndicator indicator) {
    return noted.stream().filter(each -> each.indicator() == indicator).findFirst();
  }
}
