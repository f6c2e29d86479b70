package io.dossier.bench.forger.pdf;

import io.dossier.bench.forger.Place;
import io.dossier.core.examination.Area;

/** A value and what it is to become. */
public record Target(Value value, String after) {
  private static final double LEVEL = 0.2;

  public Place place() {
    return new Place(value.run().pageIndex(), value.area(), value.text(), after);
  }

  /**
   * Where it shows when the new text is of another width: what follows on the line moves too.
   *
   * @param width of the new text, in points
   */
  public Place place(double width) {
    Area area = value.area();
    double moved = width - area.width();
    if (Math.abs(moved) < LEVEL) {
      return place();
    }
    Run run = value.run();
    double end = run.area(0, run.glyphs().size()).right() + Math.max(0, moved);
    return new Place(
        run.pageIndex(), Area.between(area.x(), area.y(), end, area.top()), value.text(), after);
  }

  /** The same change without the characters at both ends that stay. */
  public Target narrowed() {
    Value part = value.differing(after);
    int cut = part.from() - value.from();
    return part == value
        ? this
        : new Target(part, after.substring(cut, cut + part.to() - part.from()));
  }
}
