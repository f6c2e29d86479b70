package io.dossier.reader.report;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportFinding;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;

/** What was found, under the numbers that stand on the pictures. */
final class FindingsPart {
  private static final double INDENT = 28;

  private final Flow flow;

  FindingsPart(Flow flow) {
    this.flow = flow;
  }

  void write(ReportContent content) throws IOException {
    PDStructureElement section = flow.section("What was found", 40);
    if (content.findings().isEmpty()) {
      flow.paragraph(section, "No check found anything to tell of.", Style.BODY);
    } else {
      list(section, content.findings());
    }
    if (content.findingsLeftOut() > 0) {
      flow.paragraph(
          section,
          content.findingsLeftOut() + " more findings are in the result and not in this report.",
          Style.BODY);
    }
    if (!content.quality().isEmpty()) {
      list(flow.section("Quality of the pages", 40), content.quality());
    }
  }

  private void list(PDStructureElement section, List<ReportFinding> findings) throws IOException {
    PDStructureElement list = flow.child(section, "L");
    PDListAttributeObject numbering = new PDListAttributeObject();
    numbering.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DECIMAL);
    list.addAttribute(numbering);
    for (ReportFinding finding : findings) {
      finding(list, finding);
      flow.down(9);
    }
  }

  private void finding(PDStructureElement list, ReportFinding finding) throws IOException {
    flow.need(3 * Style.BODY.leading());
    PDStructureElement item = flow.child(list, "LI");
    Badge badge = Badge.of(flow.face(), finding);
    Box box = badge.at(Flow.LEFT, flow.y() + 0.5);
    flow.tagged(flow.child(item, "Lbl"), pen -> badge.draw(pen, box));
    PDStructureElement body = flow.child(item, "LBody");
    paragraph(body, finding.title(), Style.STRONG);
    kind(body, finding);
    flow.down(2);
    paragraph(body, finding.description(), Style.BODY);
    List<String> places = Places.told(finding.marks());
    if (!places.isEmpty()) {
      flow.down(2);
    }
    for (String place : places) {
      paragraph(body, place, Style.SMALL);
    }
  }

  /** The weight in its colour, then the category and the pages, on one line. */
  private void kind(PDStructureElement body, ReportFinding finding) throws IOException {
    Color color = Palette.of(finding.weight());
    Style strong = Style.SMALL_STRONG.in(color);
    String weight = word(finding.weight()) + "  ";
    double x = Flow.LEFT + INDENT;
    double after = x + flow.face().width(weight, strong);
    String rest =
        Wrapping.lines(
                flow.face(),
                Style.SMALL,
                finding.category() + " · " + pages(finding.marks()),
                Flow.LEFT + Flow.INNER_WIDTH - after)
            .get(0);
    double foot = Flow.foot(flow.y(), Style.SMALL);
    flow.tagged(
        flow.child(body, "P"),
        pen -> {
          pen.text(x, foot, weight, strong);
          pen.text(after, foot, rest, Style.SMALL);
        });
    flow.down(Style.SMALL.leading());
  }

  private void paragraph(PDStructureElement parent, String text, Style style) throws IOException {
    flow.text(flow.child(parent, "P"), text, style, Flow.LEFT + INDENT, Flow.INNER_WIDTH - INDENT);
  }

  private static String pages(List<Mark> marks) {
    if (marks.isEmpty()) {
      return "the file as a whole";
    }
    List<Integer> pages = marks.stream().map(Mark::pageIndex).distinct().sorted().toList();
    return (pages.size() == 1 ? "page " : "pages ")
        + pages.stream()
            .map(index -> Integer.toString(index + 1))
            .collect(Collectors.joining(", "));
  }

  static String word(Weight weight) {
    return switch (weight) {
      case GRAVE -> "Grave";
      case SERIOUS -> "Serious";
      case SLIGHT -> "Slight";
      case NEUTRAL -> "For information";
      case TRUST -> "Reason to trust";
    };
  }
}
