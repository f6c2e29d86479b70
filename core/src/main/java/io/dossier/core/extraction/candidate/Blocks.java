package io.dossier.core.extraction.candidate;

import static java.util.stream.Collectors.toSet;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lines that stand close below each other and have one edge or one middle: so letters and invoices
 * print whom they are from and to, a heading above or before the name, then the address, then
 * labelled lines such as a tax number. A heading begins a block; so does a line that nothing above
 * goes on to.
 */
final class Blocks {
  /** Of a line's height: the middles of two lines of one block are no further apart. */
  private static final double LEADING = 2.2;

  /** Of a line's height: by so much edges and middles of a block's lines may differ. */
  private static final double ALIGNED = 0.8;

  /** Of a line's height: the name stands no further to the right of its heading. */
  private static final double BESIDE = 8;

  /** What parts a return address. */
  private static final Pattern PART = Pattern.compile("\\s*[|•·,]\\s*|\\s+[-–—*]\\s+");

  /** The heading of what stands below a return address. */
  private static final String RETURN = "return";

  /** A name has so many letters. */
  private static final int NAME = 6;

  /** A heading has no more words beside its label. */
  private static final int OTHER_WORDS = 4;

  /**
   * Where a line stands in its block.
   *
   * @param heading the label of the block's heading
   * @param line how many lines stand above it in the block; the heading is line 0, and text behind
   *     the heading line 1, as if it stood below
   * @param past whether a line above it in the block begins with a label: what follows is no more
   *     part of an address
   */
  record Place(Optional<String> heading, int line, boolean past) {
    private Place next(boolean labelled) {
      return new Place(heading, line + 1, past || labelled);
    }
  }

  private final Layout layout;
  private final Function<Segment, List<LabelHit>> labels;
  private final Predicate<String> heads;
  private final Set<String> names;
  private final Map<Segment, Place> places = new HashMap<>();

  /**
   * @param labels of a segment, from left to right
   * @param heads whether a label is that of a heading
   */
  Blocks(Layout layout, Function<Segment, List<LabelHit>> labels, Predicate<String> heads) {
    this.layout = layout;
    this.labels = labels;
    this.heads = heads;
    this.names =
        layout.segments().stream().map(each -> Comparison.folded(each.text())).collect(toSet());
    for (Segment segment : layout.segments()) {
      places.put(segment, place(segment));
    }
  }

  /** Where a part of a line stands. */
  Place of(Span span) {
    Segment segment = span.segment();
    Optional<LabelHit> heading = heading(segment);
    if (heading.isPresent() && span.from() >= heading.get().span().to()) {
      return new Place(Optional.of(heading.get().name()), 1, false);
    }
    return places.getOrDefault(segment, new Place(Optional.empty(), 0, false));
  }

  private Place place(Segment segment) {
    Optional<LabelHit> heading = heading(segment);
    if (heading.isPresent()) {
      return new Place(Optional.of(heading.get().name()), 0, false);
    }
    if (returnAddress(segment)) {
      return new Place(Optional.of(RETURN), 0, false);
    }
    return besideHeading(segment)
        .or(() -> above(segment).map(this::below))
        .orElse(new Place(Optional.empty(), 0, false));
  }

  /** The place of the line below; text that stands behind a heading is a line of its own. */
  private Place below(Segment above) {
    Place place = places.getOrDefault(above, new Place(Optional.empty(), 0, false));
    Optional<LabelHit> heading = heading(above);
    if (heading.isPresent() && heading.get().span().to() < above.text().length() - 2) {
      return new Place(place.heading(), 2, false);
    }
    boolean labelled =
        heading.isEmpty() && labels.apply(above).stream().anyMatch(hit -> hit.span().from() == 0);
    return place.next(labelled);
  }

  /** A heading's label that the line begins with, or that it holds with few other words. */
  private Optional<LabelHit> heading(Segment segment) {
    for (LabelHit hit : labels.apply(segment)) {
      if (heads.test(hit.name())) {
        boolean begins = hit.span().from() <= 1;
        String before = segment.text().substring(0, hit.span().from());
        boolean few = before.split("\\s+").length <= OTHER_WORDS && before.indexOf(',') < 0;
        boolean last = segment.text().length() - hit.span().to() <= 2;
        if (begins || few && last && before.chars().noneMatch(Character::isDigit)) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The sender's return address, in one line above the receiver's (DIN 5008, address field): a name
   * that stands alone elsewhere, and parts of an address behind it.
   */
  private boolean returnAddress(Segment segment) {
    List<MatchResult> parts = PART.matcher(segment.text()).results().limit(2).toList();
    if (parts.size() < 2) {
      return false;
    }
    String name = Comparison.folded(segment.text().substring(0, parts.get(0).start()));
    return name.length() >= NAME && names.contains(name);
  }

  /** Right behind a heading that stands alone to the left. */
  private Optional<Place> besideHeading(Segment segment) {
    return layout
        .leftOf(segment)
        .filter(left -> heading(left).isPresent())
        .filter(
            left ->
                segment.box().x() - left.box().right()
                    <= BESIDE * layout.asWidth(segment.page(), segment.box().height()))
        .filter(left -> above(segment).filter(above -> !heading(above).isPresent()).isEmpty())
        .flatMap(this::heading)
        .map(hit -> new Place(Optional.of(hit.name()), 1, false));
  }

  private Optional<Segment> above(Segment segment) {
    PageBox box = segment.box();
    double height = Math.max(box.height(), layout.lineHeight());
    double apart = ALIGNED * layout.asWidth(segment.page(), height);
    List<Row> rows = layout.rows();
    for (int i = segment.row() - 1; i >= 0 && rows.get(i).page() == segment.page(); i--) {
      if (box.centerY() - rows.get(i).box().centerY() > 2 * LEADING * height) {
        return Optional.empty();
      }
      for (Segment other : rows.get(i).segments()) {
        PageBox at = other.box();
        boolean near = box.centerY() - at.centerY() <= LEADING * Math.max(height, at.height());
        boolean aligned =
            Math.abs(at.x() - box.x()) <= apart
                || Math.abs(at.right() - box.right()) <= apart
                || Math.abs(at.centerX() - box.centerX()) <= apart;
        if (near && aligned) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** Features of a place: {@code block=} its heading, and {@code line=} that with the line. */
  static void into(Map<String, Double> features, Place place) {
    String heading = place.heading().orElse("none");
    features.put("block=" + heading, 1.0);
    features.put("line=" + heading + Math.min(4, place.line()), 1.0);
    if (place.past()) {
      features.put("past=" + heading, 1.0);
    }
  }
}
