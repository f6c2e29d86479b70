package io.dossier.core.report.port;

import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.ReportContent;

/**
 * Writes reports, with pictures of the document's pages, in a process of its own under the same
 * promises as {@link DocumentReader}. The same bytes and content give the same report.
 */
public interface ReportWriter {
  /** Writes a report as a tagged PDF with its fonts embedded. */
  Outcome write(DocumentReader.Original original, ReportContent content);

  /** How it ended. */
  sealed interface Outcome permits Written, NotWritten {}

  record Written(byte[] pdf) implements Outcome {}

  /**
   * There is no report.
   *
   * @param why as of a reading that did not come about
   */
  record NotWritten(DocumentReader.Outcome why) implements Outcome {}
}
