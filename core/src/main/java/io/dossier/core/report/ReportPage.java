package io.dossier.core.report;

import io.dossier.core.examination.Sheet;
import io.dossier.core.reading.PageBox;
import java.util.List;

/**
 * A page whose picture a report shows, lying as it was read.
 *
 * @param pageIndex from 0
 * @param sheet by which marks are placed on the picture
 * @param turn of its reading, as {@link io.dossier.core.reading.ReadPage#turn}
 * @param covered what is not shown, on the page as it was read
 */
public record ReportPage(int pageIndex, Sheet sheet, int turn, List<PageBox> covered) {
  public ReportPage {
    covered = List.copyOf(covered);
  }
}
