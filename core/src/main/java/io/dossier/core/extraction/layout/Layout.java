package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.Rendition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rows of a reading, from the top of the first page to the bottom of the last. */
public final class Layout {
  /**
   * Lines whose middles differ by less than this share of the lower one's height stand in one row.
   */
  private static final double SAME_ROW = 0.5;

  /** The same for a line that lies over or under the other: in narrow print boxes overlap. */
  private static final double SAME_LINE = 0.2;

  /** It does where they share so much of the narrower one's width. */
  private static final double OVER = 0.5;

  private final List<Row> rows;
  private final List<Segment> segments;
  private final double lineHeight;
  private final List<Double> aspects;

  private final List<PageCode> codes;
  private final List<Rendition> renditions;

  private Layout(
      List<Row> rows, List<Double> aspects, List<PageCode> codes, List<Rendition> renditions) {
    this.codes = List.copyOf(codes);
    this.renditions = List.copyOf(renditions);
    this.rows = List.copyOf(rows);
    this.aspects = List.copyOf(aspects);
    this.segments = rows.stream().flatMap(row -> row.segments().stream()).toList();
    this.lineHeight = median(segments.stream().mapToDouble(s -> s.box().height()).toArray());
  }

  public static Layout of(Reading reading) {
    List<Row> rows = new ArrayList<>();
    for (ReadPage page : reading.pages()) {
      rowsOf(page, rows);
    }
    return new Layout(
        rows,
        reading.pages().stream().map(page -> page.height() / page.width()).toList(),
        reading.pages().stream()
            .flatMap(page -> page.barcodes().stream().map(code -> new PageCode(page.index(), code)))
            .toList(),
        reading.pages().stream().map(ReadPage::rendition).toList());
  }

  /** The same with the lines of running text joined: a paragraph is one row of one segment. */
  public Layout flowed() {
    return new Layout(Paragraphs.joined(this), aspects, codes, renditions);
  }

  public List<Row> rows() {
    return rows;
  }

  /** The barcodes and QR codes, page by page. */
  public List<PageCode> codes() {
    return codes;
  }

  /** How each page was seen. */
  public List<Rendition> renditions() {
    return renditions;
  }

  /** Row by row, each from left to right. */
  public List<Segment> segments() {
    return segments;
  }

  /** The median height of segments, as a fraction of the page's height. */
  public double lineHeight() {
    return lineHeight;
  }

  public int pages() {
    return aspects.size();
  }

  /** A height of this page, given as a fraction of its width. */
  public double asWidth(int page, double height) {
    return height * aspects.get(page);
  }

  public Row row(Segment segment) {
    return rows.get(segment.row());
  }

  /** The next segment to the left in the same row. */
  public Optional<Segment> leftOf(Segment segment) {
    return segment.column() == 0
        ? Optional.empty()
        : Optional.of(row(segment).segments().get(segment.column() - 1));
  }

  /** The next segment to the right in the same row. */
  public Optional<Segment> rightOf(Segment segment) {
    List<Segment> row = row(segment).segments();
    return segment.column() + 1 >= row.size()
        ? Optional.empty()
        : Optional.of(row.get(segment.column() + 1));
  }

  /**
   * Segments of the same page that stand above a box and share some of its width, nearest first.
   *
   * @param lines how many line heights up
   */
  public List<Segment> above(Segment segment, PageBox box, double lines) {
    List<Segment> found = new ArrayList<>();
    double least = box.y() - lines * Math.max(lineHeight, box.height());
    for (int i = segment.row() - 1; i >= 0 && rows.get(i).page() == segment.page(); i--) {
      if (rows.get(i).box().bottom() < least) {
        break;
      }
      for (Segment candidate : rows.get(i).segments()) {
        if (overlap(candidate.box(), box) > 0 && candidate.box().bottom() >= least) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /**
   * The nearest segment below that shares some of the width, no further than so many lines down.
   */
  public Optional<Segment> below(Segment segment, PageBox box, double lines) {
    double most = box.bottom() + lines * Math.max(lineHeight, box.height());
    for (int i = segment.row() + 1; i < rows.size() && rows.get(i).page() == segment.page(); i++) {
      if (rows.get(i).box().y() > most) {
        break;
      }
      for (Segment candidate : rows.get(i).segments()) {
        if (overlap(candidate.box(), box) > 0 && candidate.box().y() <= most) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static double overlap(PageBox a, PageBox b) {
    return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
  }

  private static void rowsOf(ReadPage page, List<Row> rows) {
    Tilt tilt = Tilt.of(page.lines());
    List<Line> sorted =
        new ArrayList<>(Parting.parted(page.lines().stream().map(tilt::levelled).toList()));
    sorted.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    List<Line> row = new ArrayList<>();
    for (Line line : sorted) {
      if (!row.isEmpty() && !beside(row, line)) {
        add(page, row, tilt, rows);
        row.clear();
      }
      row.add(line);
    }
    add(page, row, tilt, rows);
  }

  /** Beside the line of the row that is nearest to it, so that a slightly turned page holds. */
  private static boolean beside(List<Line> row, Line line) {
    PageBox box = line.box();
    PageBox nearest = row.get(0).box();
    for (Line other : row) {
      if (Math.abs(other.box().centerX() - box.centerX())
          < Math.abs(nearest.centerX() - box.centerX())) {
        nearest = other.box();
      }
    }
    boolean over = overlap(nearest, box) > OVER * Math.min(nearest.width(), box.width());
    return Math.abs(nearest.centerY() - box.centerY())
        < (over ? SAME_LINE : SAME_ROW) * Math.min(nearest.height(), box.height());
  }

  private static void add(ReadPage page, List<Line> lines, Tilt tilt, List<Row> rows) {
    if (lines.isEmpty()) {
      return;
    }
    lines.sort(Comparator.comparingDouble(line -> line.box().x()));
    List<Segment> segments = new ArrayList<>();
    for (Line line : TornLines.joined(lines, page.height() / page.width())) {
      segments.add(Segment.of(page.index(), rows.size(), segments.size(), line, tilt));
    }
    rows.add(new Row(page.index(), rows.size(), segments));
  }

  private static double median(double[] values) {
    java.util.Arrays.sort(values);
    return values.length == 0 ? 0.01 : values[values.length / 2];
  }
}
