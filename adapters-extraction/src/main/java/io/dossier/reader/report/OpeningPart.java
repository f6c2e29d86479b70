package io.dossier.reader.report;

import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportDecision;
import io.dossier.core.report.ReportVerdict;
import io.dossier.core.report.ReportedFile;
import io.dossier.core.report.ReportedSubmission;
import io.dossier.reader.report.Table.Cell;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What stands first: the verdict, what it is of, and what was decided. */
final class OpeningPart {
  private static final double NAMES = 96;
  private static final double PADDING = 14;
  private static final double SIGN = 30;
  private static final double RISK_WIDTH = 110;

  private final Flow flow;

  OpeningPart(Flow flow) {
    this.flow = flow;
  }

  void write(ReportContent content) throws IOException {
    PDStructureElement part = flow.part("Sect");
    flow.paragraph(part, "DOSSIER", Style.SMALL_STRONG.in(Palette.QUIET));
    flow.text(
        flow.child(part, "H1"),
        "Report on a submitted document",
        Style.TITLE,
        Flow.LEFT,
        Flow.INNER_WIDTH);
    flow.down(10);
    verdict(part, content.verdict());
    flow.down(12);
    facts(part, content.submission(), content.file());
    if (content.decision().isPresent()) {
      decision(content.decision().get());
    }
  }

  private void verdict(PDStructureElement part, ReportVerdict verdict) throws IOException {
    Color color = Palette.of(verdict.score());
    Style word = Style.TITLE.at(21, 26).in(color);
    double x = Flow.LEFT + PADDING + 6 + SIGN + 14;
    double width = Flow.INNER_WIDTH - (x - Flow.LEFT) - RISK_WIDTH - 2 * PADDING;
    int lines = Wrapping.lines(flow.face(), Style.BODY, verdict.meaning(), width).size();
    double top = flow.y();
    double height = 2 * PADDING + word.leading() + lines * Style.BODY.leading();
    Box band = new Box(Flow.LEFT, top, Flow.INNER_WIDTH, height);
    flow.artifact(
        pen -> {
          pen.fill(band, Palette.tint(color));
          pen.fill(new Box(band.x(), top, 6, height), color);
          Sign.draw(
              pen,
              verdict.score(),
              new Box(Flow.LEFT + PADDING + 6, top + (height - SIGN) / 2, SIGN, SIGN));
        });
    flow.down(PADDING);
    flow.text(flow.child(part, "P"), verdict.word(), word, x, width);
    flow.text(flow.child(part, "P"), verdict.meaning(), Style.BODY, x, width);
    risk(part, verdict, band);
    flow.down(band.bottom() - flow.y());
  }

  private void risk(PDStructureElement part, ReportVerdict verdict, Box band) throws IOException {
    double x = band.right() - PADDING - RISK_WIDTH;
    double top = band.top() + (band.height() - 42) / 2;
    String number = String.format(Locale.ROOT, "%.2f", verdict.riskProbability());
    Style large = Style.STRONG.at(15, 19);
    flow.tagged(
        flow.child(part, "P"),
        pen -> {
          pen.text(x, Flow.foot(top, Style.SMALL), "Risk probability ", Style.SMALL);
          pen.text(x, Flow.foot(top + 11, large), number, large);
        });
    Color color = Palette.of(verdict.score());
    flow.artifact(
        pen -> {
          pen.pill(new Box(x, top + 34, RISK_WIDTH, 5), 2.5, Color.WHITE);
          pen.pill(
              new Box(x, top + 34, Math.max(5, RISK_WIDTH * verdict.riskProbability()), 5),
              2.5,
              color);
        });
  }

  private void facts(PDStructureElement part, ReportedSubmission submission, ReportedFile file)
      throws IOException {
    Table table = new Table(flow, part, NAMES, Flow.INNER_WIDTH - NAMES);
    fact(table, "Submission", submission.id());
    if (submission.queryId().isPresent()) {
      fact(table, "Query id", submission.queryId().get());
    }
    if (submission.documentClass().isPresent()) {
      fact(table, "Document", submission.documentClass().get());
    }
    fact(table, "File", told(file));
    fact(table, "SHA-256", file.sha256());
    fact(table, "Analysed", Times.told(submission.analysedAt()));
    fact(table, "By", "Dossier " + submission.version());
  }

  private static String told(ReportedFile file) {
    String pages = file.pageCount() == 1 ? "1 page" : file.pageCount() + " pages";
    return String.format(Locale.ROOT, "%s, %s, %,d bytes", file.kind(), pages, file.sizeBytes());
  }

  private void decision(ReportDecision decision) throws IOException {
    PDStructureElement section = flow.section("Decision", 40);
    Table table = new Table(flow, section, NAMES, Flow.INNER_WIDTH - NAMES);
    table.row(
        List.of(
            Cell.name("Decision", Style.CELL.in(Palette.QUIET)),
            Cell.value(decision.decision(), Style.SMALL_STRONG)));
    fact(table, "Rule", decision.rule().orElse("none applied"));
    fact(table, "Rule set", decision.version());
  }

  private static void fact(Table table, String name, String value) throws IOException {
    table.row(
        List.of(Cell.name(name, Style.CELL.in(Palette.QUIET)), Cell.value(value, Style.CELL)));
  }
}
