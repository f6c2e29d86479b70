package io.dossier.reader.report;

import io.dossier.core.examination.Mark;
import io.dossier.core.reading.PageBox;
import io.dossier.core.report.ReportFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of a finding on a page's picture.
 *
 * @param boxes on the picture; several where they belong together
 */
record Spot(ReportFinding finding, List<PageBox> boxes) {
  /** With more of them nobody would see the page. */
  private static final int MOST = 200;

  private static final int MOST_BOXES = 20;

  private static final int MOST_TOLD = 30;

  Spot {
    boxes = List.copyOf(boxes);
  }

  static List<Spot> on(ReportPicture picture, List<ReportFinding> findings) {
    List<Spot> spots = new ArrayList<>();
    for (ReportFinding finding : findings) {
      for (Mark mark : finding.marks()) {
        if (mark.pageIndex() == picture.page().pageIndex() && spots.size() < MOST) {
          spots.add(
              new Spot(
                  finding, mark.areas().stream().limit(MOST_BOXES).map(picture::box).toList()));
        }
      }
    }
    return spots;
  }

  /** For who does not see the picture. */
  static String told(List<Spot> spots) {
    if (spots.isEmpty()) {
      return "Nothing is marked on it.";
    }
    return spots.stream()
        .map(Spot::told)
        .distinct()
        .limit(MOST_TOLD)
        .collect(Collectors.joining(" "));
  }

  private String told() {
    PageBox box = boxes.get(0);
    return "Number "
        + finding.number()
        + ", "
        + finding.title()
        + ": "
        + third(box.centerY(), "top", "middle", "foot")
        + ", "
        + third(box.centerX(), "left", "centre", "right")
        + ".";
  }

  private static String third(double at, String first, String second, String last) {
    return at < 1 / 3.0 ? first : at < 2 / 3.0 ? second : last;
  }
}
