package io.dossier.reader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Sheet;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportPage;
import io.dossier.core.report.SampleReport;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
  private static final Set<String> DRAWING = Set.of("Tj", "TJ", "Do", "f", "S", "B");

  private static final byte[] FILE = SamplePdfs.lines("Account statement", "Total 900");
  private static final byte[] PDF =
      WrittenReport.of(
          FILE,
          SampleReport.with(
              SampleReport.full().findings(),
              List.of(new ReportPage(0, new Sheet(0, 0, 595, 842, 0), 0, List.of()))));

  @Test
  void tellsVerdictFindingsDecisionAndChecks() throws IOException {
    assertThat(WrittenReport.text(PDF))
        .contains("Warning", "A person should look at this document", "0.75")
        .contains(SampleReport.ID, "query 7", "ab".repeat(32), "PDF, 2 pages, 1,234 bytes")
        .contains("2026-03-01 12:00 UTC", "Dossier 1.2.3", "Account statement")
        .contains("MANUAL_REVIEW", "Doubtful")
        .contains("An amount was changed", "Grave", "page 1", "“100” became “900”")
        .contains("3 more findings", "Low contrast", "A producer")
        .contains("Covered text Clean", "Screenshot Could not run the file is a PDF")
        .contains("pages without a picture here: 2");
  }

  @Test
  void theSameContentMakesTheSameBytes() {
    ReportContent content =
        WrittenReport.marking(new Area(10, 10, 50, 50), new Sheet(0, 0, 595, 842, 0), 0);
    assertThat(WrittenReport.of(FILE, content)).isEqualTo(WrittenReport.of(FILE, content));
  }

  @Test
  void fontsAreEmbeddedAndOnlyWithWhatIsUsed() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font).isInstanceOf(PDType0Font.class);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
        }
      }
    }
    assertThat(PDF.length).isLessThan(200_000);
  }

  @Test
  void saysWhatItIsAndInWhichLanguage() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).contains(SampleReport.ID);
      assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8"))
          .contains("<pdfuaid:part>1</pdfuaid:part>");
    }
  }

  @Test
  void isTaggedAndItsPicturesAreTold() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      List<PDStructureElement> elements = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
      assertThat(elements)
          .extracting(PDStructureElement::getStructureType)
          .contains("Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH");
      assertThat(elements)
          .filteredOn(element -> element.getStructureType().equals("Figure"))
          .singleElement()
          .extracting(PDStructureElement::getAlternateDescription)
          .asString()
          .contains("Page 1 of 2", "Number 1, An amount was changed: top, left.");
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element, elements);
      }
    }
  }

  @Test
  void nothingIsDrawnOutsideOfTheStructureButArtifacts() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      for (PDPage page : document.getPages()) {
        int depth = 0;
        int drawn = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof Operator operator) {
            String name = operator.getName();
            depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
            assertThat(depth).isBetween(0, 1);
            if (DRAWING.contains(name)) {
              drawn++;
              assertThat(depth).isEqualTo(1);
            }
          }
        }
        assertThat(drawn).isPositive();
      }
    }
  }
}
