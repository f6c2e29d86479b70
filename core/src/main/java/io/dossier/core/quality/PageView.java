package io.dossier.core.quality;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.Sheet;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A page as it was read and as its picture measures, side by side. */
final class PageView {
  /** A page of a PDF so much of which lies under pictures is a scan, whatever text it carries. */
  private static final double SCAN = 0.7;

  /** Words that are so far apart, in heights of their line, tell how it slopes. */
  private static final double TELLING = 3;

  private final ReadPage page;
  private final PageSignals signals;
  private final Optional<Sheet> sheet;
  private final double slope;

  PageView(ReadPage page, PageSignals signals, Optional<Sheet> sheet) {
    this.page = page;
    this.signals = signals;
    this.sheet = sheet;
    this.slope = measuredSlope();
  }

  ReadPage page() {
    return page;
  }

  PageSignals signals() {
    return signals;
  }

  /** Whether what is to be read of the page is a picture, taken by a camera or scanner. */
  boolean captured() {
    long seen = 0;
    long all = 0;
    for (Line line : page.lines()) {
      int letters = line.text().length();
      all += letters;
      seen += line.source() == TextSource.TEXT_LAYER ? 0 : letters;
    }
    boolean mostlySeen = all == 0 || 2 * seen >= all;
    return signals.measured() && (signals.source().pictureShare() >= SCAN || mostlySeen);
  }

  /** Letters and digits that were read, however sure. */
  int letters() {
    return page.lines().stream().mapToInt(line -> letters(line.text())).sum();
  }

  /** Letters and digits of words that were read with at least this confidence. */
  int letters(double confidence) {
    int letters = 0;
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        letters += word.confidence() >= confidence ? letters(word.text()) : 0;
      }
    }
    return letters;
  }

  /** Mean over the letters; 0 without any. */
  double confidence() {
    double sum = 0;
    int all = 0;
    for (Line line : page.lines()) {
      int letters = line.text().length();
      sum += line.confidence() * letters;
      all += letters;
    }
    return all == 0 ? 0 : sum / all;
  }

  /**
   * How high the lines of text are, in pixels of the picture that was measured: what nine in ten
   * letters have at least, and the median. 0 where nothing was read.
   */
  double smallPrint() {
    return height(0.1);
  }

  double print() {
    return height(0.5);
  }

  /** Pixels of the stored picture for one of the measured picture. */
  double storedScale() {
    PageSignals.Source source = signals.source();
    if (source.dpi() > 0) {
      return source.dpi() / 72 * page.height() * page.width() / pageSide() / measuredSide();
    }
    return pageSide() / measuredSide();
  }

  private double pageSide() {
    return Math.sqrt(page.width() * page.height());
  }

  private double measuredSide() {
    return Math.sqrt((double) signals.source().width() * signals.source().height());
  }

  private double height(double share) {
    List<double[]> heights = new ArrayList<>();
    double all = 0;
    for (Line line : page.lines()) {
      int letters = letters(line.text());
      heights.add(new double[] {height(line), letters});
      all += letters;
    }
    heights.sort(Comparator.comparingDouble(each -> each[0]));
    double seen = 0;
    for (double[] each : heights) {
      seen += each[1];
      if (seen >= share * all && each[1] > 0) {
        return each[0] * measuredSide() / pageSide();
      }
    }
    return 0;
  }

  /** In the page's units, the slope taken off: the box around a sloping line is higher than it. */
  private double height(Line line) {
    double least = Double.MAX_VALUE;
    double cos = Math.cos(slope);
    double sin = Math.abs(Math.sin(slope));
    for (Word word : line.words()) {
      double w = word.box().width() * page.width();
      double h = word.box().height() * page.height();
      double straight = (h * cos - w * sin) / Math.max(0.2, cos * cos - sin * sin);
      least = Math.min(least, straight > 0.2 * h ? straight : h);
    }
    return least;
  }

  /** Median slope of the lines, in degrees, 0 to 90. */
  double slopeDegrees() {
    return Math.abs(Math.toDegrees(slope));
  }

  private double measuredSlope() {
    List<double[]> slopes = new ArrayList<>();
    double all = 0;
    for (Line line : page.lines()) {
      PageBox first = line.words().get(0).box();
      PageBox last = line.words().get(line.words().size() - 1).box();
      double dx = (last.centerX() - first.centerX()) * page.width();
      double dy = (last.centerY() - first.centerY()) * page.height();
      double apart = Math.hypot(dx, dy);
      double high = Math.min(first.height(), last.height()) * page.height();
      if (line.source() != TextSource.TEXT_LAYER && apart >= TELLING * high && high > 0) {
        slopes.add(new double[] {Math.atan2(dy, Math.abs(dx)), apart});
        all += apart;
      }
    }
    slopes.sort(Comparator.comparingDouble(each -> each[0]));
    double seen = 0;
    for (double[] each : slopes) {
      seen += each[1];
      if (seen >= all / 2) {
        return each[0];
      }
    }
    return 0;
  }

  /** Where a box of the reading lies; empty where the page's sheet is not known. */
  Optional<Area> area(PageBox box) {
    return sheet.map(known -> known.area(box, page.turn()));
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }
}
