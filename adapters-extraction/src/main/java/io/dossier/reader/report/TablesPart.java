package io.dossier.reader.report;

import io.dossier.core.examination.CheckResult.Outcome;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.report.ReportCheck;
import io.dossier.core.report.ReportContent;
import io.dossier.reader.report.Table.Cell;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What the file says of itself, and what came of every check. */
final class TablesPart {
  private static final double NAMES = 96;
  private static final double CHECK = 215;
  private static final double RESULT = 72;

  private final Flow flow;

  TablesPart(Flow flow) {
    this.flow = flow;
  }

  void write(ReportContent content) throws IOException {
    particulars(content.file().particulars());
    checks(content.checks());
  }

  private void particulars(FileParticulars file) throws IOException {
    PDStructureElement section = flow.section("What the file says of itself", 40);
    if (file.equals(FileParticulars.NONE)) {
      flow.paragraph(section, "Nothing.", Style.BODY);
      return;
    }
    Table table = new Table(flow, section, NAMES, Flow.INNER_WIDTH - NAMES);
    particular(table, "Producer", file.producer());
    particular(table, "Creator", file.creator());
    particular(table, "Created", file.created().map(Times::told));
    particular(table, "Modified", file.modified().map(Times::told));
    particular(table, "Author", file.author());
    particular(table, "Title", file.title());
    particular(table, "Subject", file.subject());
    particular(table, "Keywords", file.keywords());
  }

  private static void particular(Table table, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      table.row(
          List.of(
              Cell.name(name, Style.CELL.in(Palette.QUIET)), Cell.value(value.get(), Style.CELL)));
    }
  }

  private void checks(List<ReportCheck> checks) throws IOException {
    PDStructureElement section = flow.section("What was checked", 60);
    flow.paragraph(
        section,
        "Clean means looked at and nothing found. A check that could not run says nothing either"
            + " way.",
        Style.SMALL);
    flow.down(4);
    Table table = new Table(flow, section, CHECK, RESULT, Flow.INNER_WIDTH - CHECK - RESULT);
    table.header(List.of("Check", "Result", "Why"));
    for (Outcome outcome : Outcome.values()) {
      for (ReportCheck check : checks) {
        if (check.outcome() == outcome) {
          table.row(
              List.of(
                  Cell.name(check.title(), Style.CELL),
                  Cell.value(
                      word(outcome), outcome == Outcome.FOUND ? Style.SMALL_STRONG : Style.CELL),
                  Cell.value(check.detail(), Style.SMALL)));
        }
      }
    }
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case FOUND -> "Found";
      case CLEAN -> "Clean";
      case COULD_NOT_RUN -> "Could not run";
    };
  }
}
