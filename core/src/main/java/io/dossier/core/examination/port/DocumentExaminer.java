package io.dossier.core.examination.port;

import io.dossier.core.examination.Examination;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.reading.port.DocumentReader;
import java.util.List;

/**
 * Examines untrusted bytes in a process of its own, under the same promises as {@link
 * DocumentReader}. The same bytes give the same examination.
 */
public interface DocumentExaminer {
  /**
   * Runs every check that is made on bytes, and looks for logos.
   *
   * @param logos that are looked for; none leaves the pages unsearched
   * @param progress hears of each group of checks that is done
   */
  Outcome examine(
      DocumentReader.Original original, List<LogoPrint> logos, DocumentReader.Progress progress);

  /** How an examination ended. */
  sealed interface Outcome permits Examined, NotExamined {}

  record Examined(Examination examination) implements Outcome {}

  /**
   * The bytes could not be examined.
   *
   * @param why as of a reading that did not come about
   */
  record NotExamined(DocumentReader.Outcome why) implements Outcome {}
}
