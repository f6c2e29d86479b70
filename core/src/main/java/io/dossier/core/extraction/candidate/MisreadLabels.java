package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Labels that were recognized amiss and are too short to be known by their letters alone: in a
 * column of labels, each with its value to the right, what stands where a label stands and is one
 * but for a letter, is that label.
 */
final class MisreadLabels {
  private static final int FEWEST_LETTERS = 4;

  /** Of a page's width: what stands in one column begins no further apart. */
  private static final double ALIGNED = 0.01;

  /** So many rows away labels are of the same column. */
  private static final int NEAR = 3;

  /** So many labels make a column. */
  private static final int COLUMN = 2;

  private final Layout layout;
  private final Map<String, String> phrases;
  private final Function<Segment, List<LabelHit>> labels;

  /**
   * @param phrases folded, with the names of their labels
   * @param labels those that were found
   */
  MisreadLabels(
      Layout layout, Map<String, String> phrases, Function<Segment, List<LabelHit>> labels) {
    this.layout = layout;
    this.phrases = phrases;
    this.labels = labels;
  }

  /** The label that a segment is; empty where it is none, or may be several. */
  Optional<LabelHit> in(Segment segment) {
    String folded = Vocabulary.folded(segment.text());
    if (segment.source() != TextSource.OCR
        || folded.length() < FEWEST_LETTERS
        || folded.chars().anyMatch(Character::isDigit)
        || !labels.apply(segment).isEmpty()
        || layout.rightOf(segment).filter(right -> labels.apply(right).isEmpty()).isEmpty()
        || !inColumn(segment)) {
      return Optional.empty();
    }
    return likest(folded).map(label -> new LabelHit(label, segment.whole()));
  }

  /** The one label of the phrases that a text is likest to, if no more than a letter differs. */
  private Optional<String> likest(String folded) {
    String read = joined(folded);
    Set<String> likest = new HashSet<>();
    int least = 1;
    for (Map.Entry<String, String> phrase : phrases.entrySet()) {
      String printed = joined(phrase.getKey());
      if (phrase.getKey().length() >= FEWEST_LETTERS
          && Math.abs(printed.length() - read.length()) <= least) {
        int slips = EditDistance.between(read, printed);
        if (slips < least) {
          likest.clear();
          least = slips;
        }
        if (slips == least) {
          likest.add(phrase.getValue());
        }
      }
    }
    return likest.size() == 1 ? likest.stream().findFirst() : Optional.empty();
  }

  /** With an m for rn, which look alike. */
  private static String joined(String text) {
    return text.replace("rn", "m");
  }

  private boolean inColumn(Segment segment) {
    int count = 0;
    List<Row> rows = layout.rows();
    int last = Math.min(rows.size() - 1, segment.row() + NEAR);
    for (int i = Math.max(0, segment.row() - NEAR); i <= last; i++) {
      for (Segment other : rows.get(i).segments()) {
        count += isLabelAbove(other, segment) ? 1 : 0;
      }
    }
    return count >= COLUMN;
  }

  private boolean isLabelAbove(Segment other, Segment segment) {
    List<LabelHit> found = labels.apply(other);
    return other.page() == segment.page()
        && Math.abs(other.box().x() - segment.box().x()) <= ALIGNED
        && found.size() == 1
        && found.get(0).span().from() == 0
        && layout.rightOf(other).isPresent();
  }
}
