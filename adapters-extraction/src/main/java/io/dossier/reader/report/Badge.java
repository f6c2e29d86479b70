package io.dossier.reader.report;

import io.dossier.core.report.ReportFinding;
import java.awt.Color;
import java.io.IOException;

/** The number of a finding, as it stands in the list and on the pictures. */
record Badge(String number, Color color, double textWidth) {
  private static final Style STYLE = Style.SMALL_STRONG.in(Color.WHITE);
  private static final double HEIGHT = 12.5;
  private static final double SIDE = 3.5;

  static Badge of(Typeface face, ReportFinding finding) {
    String number = Integer.toString(finding.number());
    return new Badge(number, Palette.of(finding.weight()), face.width(number, STYLE));
  }

  /** What it fills when its top left corner lies there. */
  Box at(double x, double top) {
    return new Box(x, top, Math.max(HEIGHT, textWidth + 2 * SIDE), HEIGHT);
  }

  void draw(Pen pen, Box box) throws IOException {
    pen.pill(box.grown(0.75), 4, Color.WHITE);
    pen.pill(box, 3.5, color);
    double x = box.x() + (box.width() - textWidth) / 2;
    pen.text(x, box.top() + box.height() / 2 + STYLE.size() * 0.36, number, STYLE);
  }
}
