package io.dossier.core.report;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import java.util.List;

/**
 * Something that was found, under the number that stands at its places on the pictures.
 *
 * @param number from 1
 * @param category what it has in common with others, in plain words
 * @param title a few words
 * @param description what was found, where, and why it matters; may quote the document
 * @param marks where it shows; none where it concerns the file as a whole
 */
public record ReportFinding(
    int number,
    Weight weight,
    String category,
    String title,
    String description,
    List<Mark> marks) {
  public ReportFinding {
    marks = List.copyOf(marks);
  }
}
