package io.dossier.core.quality;

import io.dossier.core.examination.Area;
import io.dossier.core.reading.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the page lies straight and whole in the picture: {@code cropped}, {@code skewed}. */
final class Framing {
  private Framing() {}

  static List<Flaw> of(PageView view) {
    List<Flaw> flaws = new ArrayList<>();
    List<Area> cut = cutLines(view);
    if (cut.size() >= QualityPolicy.CUT_LINES) {
      flaws.add(
          new Flaw(
              QualityIndicator.CROPPED,
              cut.size() + " lines of print run out of the picture",
              cut));
    } else {
      strokes(view).ifPresent(flaws::add);
    }
    if (view.slopeDegrees() > QualityPolicy.SLOPE) {
      flaws.add(
          new Flaw(
              QualityIndicator.SKEWED,
              String.format(Locale.ROOT, "lines slope by %.0f degrees", view.slopeDegrees())));
    }
    return flaws;
  }

  /** Lines of text that strokes of ink join to the picture's left or right edge. */
  private static List<Area> cutLines(PageView view) {
    List<Area> upright = view.signals().cut().stream().filter(Framing::atSide).toList();
    List<Area> lines = new ArrayList<>();
    for (Line line : view.page().lines()) {
      Optional<Area> area = view.area(line.box());
      if (area.isPresent() && upright.stream().anyMatch(area.get()::meets)) {
        lines.add(area.get());
      }
    }
    return lines;
  }

  /** A line of text that is cut through lengthwise is not read: its letters leave many strokes. */
  private static Optional<Flaw> strokes(PageView view) {
    List<Area> lying = view.signals().cut().stream().filter(area -> !atSide(area)).toList();
    for (boolean low : new boolean[] {true, false}) {
      List<Area> edge = lying.stream().filter(area -> low == (area.y() <= lowest(lying))).toList();
      if (edge.size() >= QualityPolicy.CUT_STROKES) {
        return Optional.of(
            new Flaw(
                QualityIndicator.CROPPED,
                "a line of print is cut through at the picture's edge",
                List.of(edge.stream().reduce(Area::union).orElseThrow())));
      }
    }
    return Optional.empty();
  }

  private static double lowest(List<Area> areas) {
    return areas.stream().mapToDouble(Area::y).min().orElse(0);
  }

  private static boolean atSide(Area area) {
    return area.height() > area.width();
  }
}
