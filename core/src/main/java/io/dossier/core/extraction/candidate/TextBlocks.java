package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.address.FormCaptions;
import io.dossier.core.extraction.address.ReadStates;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Free text wherever it may stand: what follows a label, a whole segment, a part of one, and the
 * lines below that go on with it.
 *
 * <p>Features: those of {@link Surroundings} for its beginning; those of {@link LineFeatures} and
 * {@link TextFeatures} for its text; {@code over=} with each label in the line above, {@code
 * over=text} where it has none, {@code over=gap} where there is no line; {@code behind} a label
 * directly, {@code colon} before it; {@code to=end} of its segment, {@code to=label}, {@code
 * to=part}; {@code lines=} how many; {@code next=label}, {@code next=ownLabel}, {@code next=text}
 * or {@code next=gap}, what follows below, {@code below=} with each label in it, {@code nextLeft}
 * when a label stands to the left of that; {@code joined} when it goes on in the segment to the
 * right; {@code order=}, how many stand before it with the same label (0, 1, 2 or more); {@code
 * crossed} where a line of it is behind a label of its own; {@code x}, {@code y} of its middle;
 * {@code repeats}, how often the same text stands elsewhere, at most 3.
 */
public final class TextBlocks implements CandidateSource {
  private static final int MOST_ROWS = 250;
  private static final int SHORTEST = 1;
  private static final int LONGEST = 120;

  /** A line that begins with one has a label of its own. */
  private static final String COLON = ":";

  /** Digits that a postcode alone in its line has at most; a date has more. */
  private static final int POSTCODE = 7;

  /** A text of so many lines is an address, and none of those is digits alone. */
  private static final int ADDRESS_LINES = 5;

  /** Of a line's height: a wider gap to the right parts texts. */
  private static final double NEAR = 2.5;

  private final int mostLines;
  private final Continuation continuation = new Continuation();

  /**
   * @param mostLines how many lines the text may have
   */
  public TextBlocks(int mostLines) {
    this.mostLines = mostLines;
  }

  @Override
  public List<Candidate> in(MarkedText text) {
    List<TextStart> starts = new ArrayList<>();
    for (Segment segment : text.layout().segments()) {
      if (segment.row() < MOST_ROWS) {
        starts.addAll(TextStart.in(segment, text));
      }
    }
    List<Span> others = starts.stream().map(TextStart::span).toList();
    Map<String, Integer> texts = new HashMap<>();
    others.forEach(span -> texts.merge(span.text(), 1, Integer::sum));
    Map<String, Integer> orders = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (TextStart start : starts) {
      Map<String, Double> features = new HashMap<>();
      Surroundings around = Surroundings.of(start.span(), others, text);
      around.into(features, around.inline().isEmpty());
      start.into(features);
      Blocks.into(features, text.place(start.span()));
      features.put("at=" + own(around) + "@" + around.under().orElse("none"), 1.0);
      label(around)
          .ifPresent(
              label -> {
                int before = orders.merge(label, 1, Integer::sum) - 1;
                features.put("order=" + Math.min(2, before), 1.0);
              });
      features.put("repeats", Math.min(3.0, texts.getOrDefault(start.span().text(), 1) - 1.0));
      continuation.over(start.span(), text).forEach(what -> features.put("over=" + what, 1.0));
      PageBox box = start.span().box();
      features.put("x", box.centerX());
      features.put("y", box.centerY());
      features.put("tall", Math.min(3, box.height() / text.layout().lineHeight() - 1));
      blocks(start, features, text, candidates);
    }
    return candidates;
  }

  /** The label before it, or to the left of it with nothing between. */
  private static String own(Surroundings around) {
    return around
        .inline()
        .or(() -> around.left().filter(MarkedText.Relation::near))
        .map(MarkedText.Relation::label)
        .orElse("none");
  }

  private static Optional<String> label(Surroundings around) {
    return around.inline().or(around::left).or(around::above).map(MarkedText.Relation::label);
  }

  private void blocks(
      TextStart start, Map<String, Double> known, MarkedText text, List<Candidate> candidates) {
    List<Span> spans = new ArrayList<>(List.of(start.span()));
    Set<Segment> seen = new HashSet<>();
    add(spans, 1, known, text, candidates);
    if (start.partial()) {
      return;
    }
    boolean joined = joinRight(spans, text);
    Map<String, Double> features = known;
    if (joined) {
      features = new HashMap<>(known);
      features.put("joined", 1.0);
      add(spans, 1, features, text, candidates);
    }
    for (int lines = 2; lines <= mostLines; lines++) {
      Optional<Segment> next = continuation.below(spans, text);
      if (next.isEmpty() || !seen.add(next.get()) || next.get().text().startsWith(COLON)) {
        return;
      }
      Optional<Span> line = TextStart.untilLabel(next.get(), text);
      if (line.isEmpty() || longNumber(line.get().text())) {
        return;
      }
      spans.add(line.get());
      if (labelledAtLeft(next.get(), text)) {
        features = new HashMap<>(features);
        features.put("crossed", 1.0);
      }
      add(spans, lines, features, text, candidates);
      if (joinRight(spans, text)) {
        features = new HashMap<>(features);
        features.put("joined", 1.0);
        add(spans, lines, features, text, candidates);
      }
    }
  }

  /** Whether a line is behind a label of its own. */
  private static boolean labelledAtLeft(Segment line, MarkedText text) {
    return text.layout()
        .leftOf(line)
        .filter(left -> text.labels(left).stream().anyMatch(hit -> hit.span().from() == 0))
        .isPresent();
  }

  /** A line of a number and nothing else, longer than postcodes are. */
  private static boolean longNumber(String line) {
    return line.chars().noneMatch(Character::isLetter)
        && line.chars().filter(Character::isDigit).count() > POSTCODE;
  }

  /** Goes on with segments that stand close to the right and hold no label. */
  private static boolean joinRight(List<Span> spans, MarkedText text) {
    Layout layout = text.layout();
    boolean joined = false;
    while (true) {
      Span last = spans.get(spans.size() - 1);
      Optional<Segment> right = layout.rightOf(last.segment());
      if (last.to() < last.segment().text().length() - 1 || right.isEmpty()) {
        return joined;
      }
      PageBox from = last.segment().box();
      PageBox to = right.get().box();
      double height = layout.asWidth(last.segment().page(), from.height());
      if (to.x() - from.right() > NEAR * height || !text.labels(right.get()).isEmpty()) {
        return joined;
      }
      spans.add(right.get().whole());
      joined = true;
    }
  }

  private void add(
      List<Span> spans,
      int lines,
      Map<String, Double> known,
      MarkedText text,
      List<Candidate> candidates) {
    String value = spans.stream().map(Span::text).collect(Collectors.joining(" "));
    if (value.length() < SHORTEST
        || value.length() > LONGEST * lines
        || mostLines >= ADDRESS_LINES && value.chars().noneMatch(Character::isLetter)) {
      return;
    }
    Map<String, Double> features = new HashMap<>(known);
    LineFeatures.shape(value, features);
    features.put("lines=" + Math.min(5, lines), 1.0);
    TextFeatures.of(spans, text, features);
    if (mostLines > 1) {
      continuation.next(spans, text).forEach(what -> features.put(what, 1.0));
    }
    candidates.add(new Candidate(new Value.Text(printed(spans)), List.copyOf(spans), features));
  }

  /** The lines joined by blanks, with the commas and colons at their ends. */
  private static String printed(List<Span> spans) {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      printed.append(span.text());
      if (i < spans.size() - 1) {
        String rest = span.segment().text().substring(span.to()).strip();
        printed.append(rest.startsWith(",") || rest.startsWith(":") ? rest.charAt(0) : "");
        printed.append(' ');
      }
    }
    boolean recognized = spans.stream().anyMatch(span -> span.segment().source() == TextSource.OCR);
    return recognized
        ? FormCaptions.repaired(ReadStates.repaired(LookAlikes.repaired(printed.toString())))
        : printed.toString();
  }

  /** How a text goes on in the line below. */
  private static final class Continuation {
    /** Of a line's height: the middles of two lines of one text are no further apart. */
    private static final double LEADING = 2.2;

    /**
     * Of a line's height: by so much two lines of one text may begin apart; the later ones may
     * begin below the label that stands before the first.
     */
    private static final double INDENT = 2.0;

    Optional<Segment> below(List<Span> spans, MarkedText text) {
      Span last = spans.get(spans.size() - 1);
      Layout layout = text.layout();
      PageBox first = spans.get(0).box();
      double label = spans.get(0).segment().box().x();
      PageBox box = last.box();
      double height = Math.max(box.height(), layout.lineHeight());
      double indent = INDENT * layout.asWidth(last.segment().page(), height);
      List<Row> rows = layout.rows();
      for (int i = last.segment().row() + 1; i < rows.size(); i++) {
        Row row = rows.get(i);
        if (row.page() != last.segment().page()
            || row.box().centerY() - box.centerY() > 3 * LEADING * height) {
          return Optional.empty();
        }
        for (Segment segment : row.segments()) {
          PageBox at = segment.box();
          boolean near =
              at.centerY() - box.centerY() <= LEADING * height && at.centerY() > box.centerY();
          boolean aligned =
              Math.abs(at.x() - first.x()) <= indent
                  || Math.abs(at.x() - label) <= indent
                  || Math.abs(at.right() - first.right()) <= indent / 2
                  || Math.abs(at.centerX() - first.centerX()) <= indent / 2;
          if (near && aligned) {
            return Optional.of(segment);
          }
        }
      }
      return Optional.empty();
    }

    /** What the line above, which this text may go on with, holds: labels, words of values. */
    List<String> over(Span span, MarkedText text) {
      PageBox box = span.box();
      double height = Math.max(box.height(), text.layout().lineHeight());
      double indent = INDENT * text.layout().asWidth(span.segment().page(), height);
      List<Row> rows = text.layout().rows();
      for (int i = span.segment().row() - 1; i >= 0; i--) {
        Row row = rows.get(i);
        if (row.page() != span.segment().page()
            || box.centerY() - row.box().centerY() > 2 * LEADING * height) {
          break;
        }
        for (Segment segment : row.segments()) {
          boolean near = box.centerY() - segment.box().centerY() <= LEADING * height;
          if (near && Math.abs(segment.box().x() - box.x()) <= indent) {
            List<String> found = text.hits(segment).stream().map(LabelHit::name).toList();
            return found.isEmpty() ? List.of("text") : found;
          }
        }
      }
      return List.of("gap");
    }

    /** What follows below, as features. */
    List<String> next(List<Span> spans, MarkedText text) {
      Optional<Segment> below = below(spans, text);
      if (below.isEmpty()) {
        return List.of("next=gap");
      }
      List<String> features = new ArrayList<>();
      boolean labelled = text.labels(below.get()).stream().anyMatch(hit -> hit.span().from() == 0);
      features.add(labelled ? "next=label" : "next=text");
      if (TextFeatures.ownLabel(below.get())) {
        features.add("next=ownLabel");
      }
      text.labels(below.get()).forEach(hit -> features.add("below=" + hit.name()));
      Optional<Segment> left = text.layout().leftOf(below.get());
      if (left.isPresent()) {
        features.add("nextLeft=" + (text.labels(left.get()).isEmpty() ? "text" : "label"));
      }
      return features;
    }
  }
}
