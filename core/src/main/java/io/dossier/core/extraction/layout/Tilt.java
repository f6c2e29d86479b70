package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the lines of a photographed page slope: by so many page heights over the page's width, more
 * or less towards its foot, as perspective has it. Boxes are shifted up or down so that lines lie
 * level, and back.
 *
 * @param slope at the head of the page
 * @param change from the head to the foot
 * @param lean of the columns, once lines lie level
 */
public record Tilt(double slope, double change, Lean lean) {
  static final Tilt NONE = new Tilt(0, 0);

  /** Lines that span so much of the width in all tell the slope. */
  private static final double TELLING = 0.2;

  /** A line that slopes by so much more than the rest is no line of the page. */
  private static final double OUTLIER = 0.06;

  /** Less is not worth a shift. */
  private static final double LEAST = 0.002;

  /** Of a page whose columns stand upright. */
  public Tilt(double slope, double change) {
    this(slope, change, Lean.NONE);
  }

  private record Sloping(double y, double slope, double weight) {}

  static Tilt of(List<Line> lines) {
    Tilt level = sloping(lines);
    Lean lean = Lean.of(lines.stream().map(level::levelled).toList());
    return lean == Lean.NONE ? level : new Tilt(level.slope, level.change, lean);
  }

  private static Tilt sloping(List<Line> lines) {
    List<Sloping> all = new ArrayList<>();
    for (Line line : lines) {
      PageBox first = line.words().get(0).box();
      PageBox last = line.words().get(line.words().size() - 1).box();
      double apart = last.centerX() - first.centerX();
      if (line.source() != TextSource.TEXT_LAYER && apart > 0.05) {
        all.add(
            new Sloping(
                (first.centerY() + last.centerY()) / 2,
                (last.centerY() - first.centerY()) / apart,
                apart));
      }
    }
    double median = median(all);
    List<Sloping> kept =
        all.stream().filter(each -> Math.abs(each.slope() - median) < OUTLIER).toList();
    double weight = kept.stream().mapToDouble(Sloping::weight).sum();
    if (weight < TELLING) {
      return NONE;
    }
    return fitted(kept, weight);
  }

  private static Tilt fitted(List<Sloping> lines, double weight) {
    double y = 0;
    double slope = 0;
    for (Sloping line : lines) {
      y += line.weight() * line.y() / weight;
      slope += line.weight() * line.slope() / weight;
    }
    double square = 0.01 * weight;
    double product = 0;
    for (Sloping line : lines) {
      square += line.weight() * (line.y() - y) * (line.y() - y);
      product += line.weight() * (line.y() - y) * (line.slope() - slope);
    }
    double change = product / square;
    Tilt tilt = new Tilt(slope - change * y, change);
    return Math.max(Math.abs(tilt.at(0)), Math.abs(tilt.at(1))) < LEAST ? NONE : tilt;
  }

  private static double median(List<Sloping> lines) {
    double half = lines.stream().mapToDouble(Sloping::weight).sum() / 2;
    double sum = 0;
    for (Sloping line :
        lines.stream().sorted(Comparator.comparingDouble(Sloping::slope)).toList()) {
      sum += line.weight();
      if (sum >= half) {
        return line.slope();
      }
    }
    return 0;
  }

  private double at(double y) {
    return slope + change * y;
  }

  Line levelled(Line line) {
    return this == NONE
        ? line
        : new Line(
            line.words().stream()
                .map(word -> new Word(word.text(), levelled(word.box()), word.confidence()))
                .toList(),
            line.source());
  }

  private PageBox levelled(PageBox box) {
    double shift = at(box.centerY()) * (box.centerX() - 0.5);
    return lean.upright(
        PageBox.clamped(box.x(), box.y() - shift, box.right(), box.bottom() - shift));
  }

  /** Where a levelled and upright box stands on the page as it is seen. */
  public PageBox seen(PageBox upright) {
    if (this == NONE) {
      return upright;
    }
    PageBox box = lean.seen(upright);
    double left = at(box.centerY()) * (box.x() - 0.5);
    double right = at(box.centerY()) * (box.right() - 0.5);
    return PageBox.clamped(
        box.x(),
        box.y() + Math.min(left, right),
        box.right(),
        box.bottom() + Math.max(left, right));
  }
}
