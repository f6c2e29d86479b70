package io.dossier.reader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Sheet;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportFinding;
import io.dossier.core.report.ReportPage;
import io.dossier.core.report.SampleReport;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Whatever a document says, its report comes out. */
class HostileReportTest {
  private static final Sheet SHEET = new Sheet(0, 0, 595, 842, 0);
  private static final List<ReportPage> FIRST = List.of(new ReportPage(0, SHEET, 0, List.of()));
  private static final byte[] FILE = SamplePdfs.lines("Account statement");

  private static ReportFinding saying(int number, String text) {
    return new ReportFinding(
        number, Weight.SERIOUS, "Content", "Title", text, List.of(Mark.text(0, area(0), text)));
  }

  private static Area area(int i) {
    return new Area(10 * i, 12 * i, 5, 5);
  }

  private static int sheets(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void textsOfAnyKind() throws IOException {
    List<String> texts =
        List.of(
            "w".repeat(2000),
            "\u0000\u0007\u001b[31m\r\n\t\u0085",
            "😀👩‍👩‍👧 \ud83d \udc00 \ufeff \ufff0",
            "\u202eevil\u202c \u05e9\u05dc\u05d5\u05dd 123 (\u0627\u0644) \u0905\u0928",
            "(unbalanced \\ ) <</Type/Page>> endstream EMC ET",
            "a\u0301\u0302\u0303".repeat(300));
    List<ReportFinding> findings =
        IntStream.range(0, texts.size()).mapToObj(i -> saying(i + 1, texts.get(i))).toList();
    byte[] pdf = WrittenReport.of(FILE, SampleReport.with(findings, FIRST));
    assertThat(WrittenReport.text(pdf)).contains("wwww", "[31m", "endstream EMC ET", "123");
    assertThat(sheets(pdf)).isLessThan(10);
  }

  @Test
  void placesOfAnyKind() throws IOException {
    List<Area> areas =
        List.of(
            new Area(-1e9, -1e9, 1, 1),
            new Area(1e300, 0, 1e300, 1e300),
            new Area(100, 100, 0, 0),
            new Area(-5000, -5000, 10_000, 10_000));
    List<Mark> marks = new ArrayList<>();
    areas.forEach(area -> marks.add(Mark.at(0, area)));
    marks.add(Mark.group(0, Collections.nCopies(5000, area(3))));
    marks.addAll(IntStream.range(0, 3000).mapToObj(i -> Mark.at(0, area(i % 60))).toList());
    marks.add(Mark.at(Integer.MAX_VALUE - 1, area(0)));
    ReportFinding finding =
        SampleReport.finding(1, Weight.GRAVE, "Everywhere", marks.toArray(Mark[]::new));
    byte[] pdf = WrittenReport.of(FILE, SampleReport.with(List.of(finding), FIRST));
    assertThat(pdf.length).isLessThan(400_000);
    assertThat(sheets(pdf)).isLessThan(6);
  }

  @Test
  void aSheetWithoutExtent() throws IOException {
    List<ReportPage> pages = List.of(new ReportPage(0, new Sheet(0, 0, 0, 0, 0), 0, List.of()));
    List<ReportFinding> findings =
        List.of(SampleReport.finding(1, Weight.GRAVE, "Here", Mark.at(0, area(1))));
    assertThat(sheets(WrittenReport.of(FILE, SampleReport.with(findings, pages)))).isPositive();
  }

  @Test
  void pagesThatThereAreNotAreLeftOut() throws IOException {
    List<ReportPage> pages =
        Stream.of(0, 1, 2, 3, 4, 5).map(i -> new ReportPage(i, SHEET, 0, List.of())).toList();
    byte[] pdf = WrittenReport.of(FILE, SampleReport.with(List.of(), pages));
    assertThat(WrittenReport.text(pdf)).contains("Page 1 of 2").doesNotContain("Page 2 of 2");
  }

  @Test
  void noPageAndNoFinding() throws IOException {
    ReportContent content = SampleReport.with(List.of(), List.of());
    assertThat(WrittenReport.text(ReportPdf.of(content, List.of())))
        .contains("No page could be drawn", "No check found anything");
  }
}
