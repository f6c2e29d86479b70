package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A layout in which the labels of one vocabulary are found. */
public final class MarkedText {
  /** A label further to the left than so many segments belongs to another value. */
  private static final int MOST_SEGMENTS_LEFT = 4;

  private static final double HEADER_LINES = 14;
  private static final int MOST_LINES_UP = 6;

  /** Headings of so many rows stand beside each other, over columns. */
  private static final int BAND_ROWS = 1;

  private final Layout layout;
  private final Map<String, String> phrases;
  private final Map<Segment, List<LabelHit>> hits = new HashMap<>();
  private final Map<Segment, List<LabelHit>> labels = new HashMap<>();
  private final List<LabelHit> headings = new ArrayList<>();
  private final Blocks blocks;

  public MarkedText(Layout layout, Vocabulary vocabulary) {
    this.layout = layout;
    this.phrases = vocabulary.phrases();
    for (Segment segment : layout.segments()) {
      List<LabelHit> found = vocabulary.in(segment);
      hits.put(segment, found);
      labels.put(segment, found.stream().filter(hit -> !vocabulary.isWord(hit.name())).toList());
      found.stream().filter(hit -> vocabulary.heads(hit.name())).forEach(headings::add);
    }
    addMisread(vocabulary);
    this.blocks = new Blocks(layout, this::labels, vocabulary::heads);
  }

  /** Labels of a column that were recognized amiss; as headings they are not taken. */
  private void addMisread(Vocabulary vocabulary) {
    MisreadLabels misread = new MisreadLabels(layout, phrases, this::labels);
    Map<Segment, LabelHit> more = new HashMap<>();
    layout
        .segments()
        .forEach(segment -> misread.in(segment).ifPresent(hit -> more.put(segment, hit)));
    more.forEach(
        (segment, hit) -> {
          if (!vocabulary.isWord(hit.name())) {
            hits.put(segment, List.of(hit));
            labels.put(segment, List.of(hit));
          }
        });
  }

  public Layout layout() {
    return layout;
  }

  /** The label that a text is a phrase of, all of it. */
  public Optional<String> labelOf(String phrase) {
    return Optional.ofNullable(phrases.get(Vocabulary.folded(phrase)));
  }

  /**
   * How like a text is to the likest phrase of a label, from 0 to 1: by the letters that must be
   * changed, as a share of the longer one's.
   */
  public double likeness(String read, String label) {
    String folded = Vocabulary.folded(read);
    return phrases.entrySet().stream()
        .filter(phrase -> phrase.getValue().equals(label))
        .mapToDouble(phrase -> sameShare(folded, phrase.getKey()))
        .max()
        .orElse(0);
  }

  private static double sameShare(String one, String other) {
    return 1 - EditDistance.between(one, other) / (double) Math.max(one.length(), other.length());
  }

  /** All that the vocabulary finds in it, from left to right. */
  public List<LabelHit> hits(Segment segment) {
    return hits.getOrDefault(segment, List.of());
  }

  /** Those that label something. */
  public List<LabelHit> labels(Segment segment) {
    return labels.getOrDefault(segment, List.of());
  }

  /** Where a text stands in the block of lines that it belongs to. */
  Blocks.Place place(Span span) {
    return blocks.of(span);
  }

  /**
   * A label and how it stands to a value.
   *
   * @param near whether nothing of the same kind stands between
   */
  public record Relation(String label, boolean near) {}

  /** The last label before the value in its own segment. */
  public Optional<Relation> inline(Span value, List<Span> others) {
    LabelHit last = null;
    for (LabelHit hit : labels(value.segment())) {
      if (hit.span().to() <= value.from()) {
        last = hit;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    int labelEnd = last.span().to();
    boolean near =
        others.stream()
            .noneMatch(
                other ->
                    other.segment().equals(value.segment())
                        && other.from() >= labelEnd
                        && other.to() <= value.from());
    return Optional.of(new Relation(last.name(), near));
  }

  /** The last label of the nearest labelled segment to the left. */
  public Optional<Relation> left(Span value, List<Span> others) {
    Optional<Segment> segment = layout.leftOf(value.segment());
    boolean near = true;
    for (int i = 0; i < MOST_SEGMENTS_LEFT && segment.isPresent(); i++) {
      Segment candidate = segment.get();
      List<LabelHit> found = labels(candidate);
      if (!found.isEmpty()) {
        LabelHit last = found.get(found.size() - 1);
        boolean clear =
            others.stream()
                .noneMatch(
                    other -> other.segment().equals(candidate) && other.from() >= last.span().to());
        return Optional.of(new Relation(last.name(), near && clear));
      }
      near &= others.stream().noneMatch(other -> other.segment().equals(candidate));
      segment = layout.leftOf(candidate);
    }
    return value.segment().column() > 0 ? Optional.empty() : leftOfLineAbove(value.segment());
  }

  /** The label to the left of the lines that a line goes on with; far, whatever stands between. */
  private Optional<Relation> leftOfLineAbove(Segment segment) {
    if (!labels(segment).isEmpty()) {
      return Optional.empty();
    }
    Segment line = segment;
    for (int i = 0; i < MOST_LINES_UP; i++) {
      PageBox box = line.box();
      double em = layout.asWidth(line.page(), box.height());
      Optional<Segment> above =
          layout.above(line, box, 1.5).stream()
              .filter(each -> Math.abs(each.box().x() - box.x()) < em)
              .findFirst();
      if (above.isEmpty()) {
        return Optional.empty();
      }
      Optional<Segment> left = layout.leftOf(above.get());
      if (left.isPresent()) {
        List<LabelHit> found = labels(left.get());
        return found.isEmpty()
            ? Optional.empty()
            : Optional.of(new Relation(found.get(found.size() - 1).name(), false));
      }
      line = above.get();
    }
    return Optional.empty();
  }

  /** The nearest label above that shares some of the value's width. */
  public Optional<Relation> above(Span value, List<Span> others) {
    boolean near = true;
    for (Segment candidate : layout.above(value.segment(), value.box(), HEADER_LINES)) {
      for (LabelHit hit : labels(candidate)) {
        if (shareWidth(hit.span().box(), value.box())) {
          return Optional.of(new Relation(hit.name(), near));
        }
      }
      near &= others.stream().noneMatch(other -> other.segment().equals(candidate));
    }
    return Optional.empty();
  }

  /**
   * The heading that the value stands under: the last one that is not below it and does not begin
   * to the right of it, on its page or an earlier one.
   */
  public Optional<String> under(Span value) {
    PageBox box = value.box();
    Optional<String> found = Optional.empty();
    double right = Double.NEGATIVE_INFINITY;
    int row = -1;
    for (LabelHit heading : headings) {
      Segment segment = heading.span().segment();
      if (segment.row() > value.segment().row()
          || segment.equals(value.segment()) && heading.span().to() > value.from()) {
        break;
      }
      PageBox at = heading.span().box();
      boolean beside = segment.page() != value.segment().page() || at.x() <= box.right();
      boolean sameBand = row >= 0 && segment.row() - row <= BAND_ROWS;
      if (beside && (!sameBand || at.x() >= right)) {
        found = Optional.of(heading.name());
        right = at.x();
        row = segment.row();
      }
    }
    return found;
  }

  private static boolean shareWidth(PageBox a, PageBox b) {
    double shared = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    return shared > 0.2 * Math.min(a.width(), b.width());
  }
}
