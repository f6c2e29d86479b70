package io.dossier.reader.report;

import io.dossier.core.examination.Area;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.port.DocumentReader.Covers;
import io.dossier.core.reading.port.DocumentReader.PageOrder;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportPage;
import io.dossier.reader.picture.Scaling;
import java.awt.image.BufferedImage;
import java.util.List;

/** A page's picture, lying as the page was read, and where the page's areas are on it. */
public record ReportPicture(ReportPage page, BufferedImage image) {
  /** Enough to read small print of an A4 page that fills a sheet of the report. */
  private static final int DPI = 110;

  private static final int LONGEST_SIDE = 1400;

  /** The pictures that a report wants. */
  public static List<PageOrder> orders(ReportContent content) {
    return content.pages().stream()
        .map(page -> new PageOrder(page.pageIndex(), DPI, new Covers(page.covered(), page.turn())))
        .toList();
  }

  /**
   * @param pageIndex of one of the content's pages
   */
  public static ReportPicture of(ReportContent content, int pageIndex, BufferedImage image) {
    ReportPage page =
        content.pages().stream()
            .filter(wanted -> wanted.pageIndex() == pageIndex)
            .findFirst()
            .orElseThrow();
    return new ReportPicture(page, Scaling.toLongSide(image, LONGEST_SIDE));
  }

  /** Where an area of the page lies on the picture. */
  PageBox box(Area area) {
    return page.sheet().box(area, page.turn());
  }

  int number() {
    return page.pageIndex() + 1;
  }
}
