package io.dossier.reader.examination.revision;

import static io.dossier.reader.testing.RevisedPdfs.amount;
import static io.dossier.reader.testing.RevisedPdfs.drawn;
import static io.dossier.reader.testing.RevisedPdfs.invoice;
import static io.dossier.reader.testing.RevisedPdfs.look;
import static io.dossier.reader.testing.RevisedPdfs.revised;
import static io.dossier.reader.testing.RevisedPdfs.rewrite;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.OpenedPdf;
import io.dossier.reader.testing.RevisedPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

/** Revisions of files that nobody signed. */
class RevisionCheckTest {
  private static final Check CONTENT = Check.INCREMENTAL_UPDATE_CONTENT;

  private final byte[] first = invoice("Total 100.00");

  private static CheckResult result(byte[] file) {
    return OpenedPdf.result(new RevisionCheck(), CONTENT, file);
  }

  private static Optional<Finding.Weight> weight(byte[] file) {
    return OpenedPdf.weight(new RevisionCheck(), CONTENT, file);
  }

  @Test
  void leavesAFileOfOneRevisionAlone() {
    assertThat(result(first).outcome()).isEqualTo(CheckResult.Outcome.CLEAN);
  }

  @Test
  void tellsWhichTextWasEditedAndWhere() {
    Finding finding = result(revised(first, amount("Total 900.00"))).findings().get(0);

    assertThat(finding.weight()).isEqualTo(Finding.Weight.SERIOUS);
    Mark mark = finding.marks().get(0);
    assertThat(mark.change())
        .contains(
            new Mark.Change(Mark.Change.Kind.EDIT, Optional.of("100.00"), Optional.of("900.00")));
    assertThat(mark.areas().get(0).meets(new Area(100, 670, 30, 10))).isTrue();
    assertThat(mark.areas().get(0).height()).isLessThan(20);
  }

  @Test
  void readsRevisionsOfCompressedObjectsToo() {
    byte[] compressed =
        SamplePdfs.page((d, out) -> SamplePdfs.text(d, out, "Total 100.00", 60, 700, 14));
    byte[] file =
        revised(compressed, drawn((d, out) -> SamplePdfs.text(d, out, "paid", 60, 600, 14)));
    assertThat(result(file).findings().get(0).marks().get(0).change().orElseThrow().after())
        .contains("paid");
  }

  @Test
  void tellsTextThatWasAddedAndRemoved() {
    byte[] more =
        revised(first, d -> rewrite(d.getPage(0), RevisedPdfs.lines("Total 100.00 paid")));
    byte[] less = revised(first, d -> rewrite(d.getPage(0), RevisedPdfs.lines("Total")));

    assertThat(result(more).findings().get(0).marks().get(0).change().orElseThrow().kind())
        .isEqualTo(Mark.Change.Kind.ADD);
    assertThat(result(less).findings().get(0).marks().get(0).change().orElseThrow().kind())
        .isEqualTo(Mark.Change.Kind.REMOVE);
  }

  @Test
  void whatIsPutOnBlankPaperWeighsLess() {
    byte[] numbered =
        revised(first, drawn((d, out) -> SamplePdfs.text(d, out, "Page 1 of 1", 260, 30, 9)));
    assertThat(result(numbered).findings().get(0).description())
        .contains("added something where nothing stood");
    assertThat(weight(numbered)).contains(Finding.Weight.SLIGHT);
    byte[] beside =
        revised(first, drawn((d, out) -> SamplePdfs.text(d, out, "paid", 150, 670, 14)));
    assertThat(weight(beside)).contains(Finding.Weight.SERIOUS);
  }

  @Test
  void aPageNumberAtThePapersEdgeWeighsLessThoughWordsAreNear() {
    byte[] footed =
        revised(first, drawn((d, out) -> SamplePdfs.text(d, out, "Example Ltd", 60, 24, 9)));
    byte[] numbered =
        revised(footed, drawn((d, out) -> SamplePdfs.text(d, out, "Page 1", 130, 12, 9)));
    assertThat(weight(numbered)).contains(Finding.Weight.SLIGHT);
  }

  @Test
  void aPageNumberOverAPatternAtThePapersEdgeWeighsLessAndOtherWordsThereDoNot() {
    byte[] patterned =
        revised(
            first,
            drawn(
                (document, out) -> {
                  out.setNonStrokingColor(new Color(120, 150, 190));
                  for (int x = 40; x < 400; x += 4) {
                    out.addRect(x, 4, 2, 22);
                  }
                  out.fill();
                }));
    byte[] numbered =
        revised(patterned, drawn((d, out) -> SamplePdfs.text(d, out, "Page 1", 130, 12, 9)));
    assertThat(weight(numbered)).contains(Finding.Weight.SLIGHT);
    byte[] written =
        revised(patterned, drawn((d, out) -> SamplePdfs.text(d, out, "paid in full", 130, 12, 9)));
    assertThat(weight(written)).contains(Finding.Weight.SERIOUS);
  }

  @Test
  void aPageNumberThatIsReadAsOneWithTheWordBeforeItWeighsLess() {
    byte[] footed =
        revised(first, drawn((d, out) -> SamplePdfs.text(d, out, "10-11-2017", 60, 12, 9)));
    byte[] numbered =
        revised(footed, drawn((d, out) -> SamplePdfs.text(d, out, "A-3913/1", 110, 12, 9)));
    assertThat(weight(numbered)).contains(Finding.Weight.SLIGHT);
    byte[] lengthened =
        revised(
            revised(first, drawn((d, out) -> SamplePdfs.text(d, out, "10-11-2017", 60, 400, 9))),
            drawn((d, out) -> SamplePdfs.text(d, out, "0000", 108, 400, 9)));
    assertThat(weight(lengthened)).contains(Finding.Weight.SERIOUS);
  }

  /** A box of ink laid over the amount, as a stamp is. */
  private byte[] stamped(Color ink, float opacity, float bottom, float height) {
    return revised(
        first,
        drawn(
            (document, out) -> {
              PDExtendedGraphicsState veil = new PDExtendedGraphicsState();
              veil.setNonStrokingAlphaConstant(opacity);
              out.setGraphicsStateParameters(veil);
              out.setNonStrokingColor(ink);
              out.addRect(55, bottom, 120, height);
              out.fill();
            }));
  }

  @Test
  void aStampThroughWhichPrintIsSeenWeighsLess() {
    byte[] file = stamped(new Color(190, 30, 40), 0.6f, 655, 50);
    assertThat(weight(file)).contains(Finding.Weight.SLIGHT);
    assertThat(result(file).findings().get(0).description()).contains("laid a stamp");
  }

  @Test
  void aStampThatHidesPrintIsAChangeOfIt() {
    assertThat(weight(stamped(new Color(190, 30, 40), 1, 655, 50)))
        .contains(Finding.Weight.SERIOUS);
  }

  @Test
  void strokesInTheColourOfPrintOrTheSizeOfAWordAreNoStamp() {
    assertThat(weight(stamped(Color.GRAY, 0.6f, 655, 50))).contains(Finding.Weight.SERIOUS);
    assertThat(weight(stamped(new Color(190, 30, 40), 0.6f, 668, 12)))
        .contains(Finding.Weight.SERIOUS);
  }

  @Test
  void findsTextPaintedOver() {
    byte[] file =
        revised(
            first,
            drawn(
                (document, out) -> {
                  out.setNonStrokingColor(1f, 1f, 1f);
                  out.addRect(55, 660, 200, 25);
                  out.fill();
                }));
    Finding finding = result(file).findings().get(0);
    assertThat(finding.weight()).isEqualTo(Finding.Weight.SERIOUS);
    assertThat(finding.description()).contains("without changing the text");
    assertThat(finding.marks().get(0).text().orElseThrow()).contains("100.00");
  }

  @Test
  void leavesContentAloneThatIsWrittenAnewAndLooksAsBefore() {
    byte[] file =
        revised(first, d -> rewrite(d.getPage(0), "q " + RevisedPdfs.lines("Total 100.00") + " Q"));
    assertThat(result(file).outcome()).isEqualTo(CheckResult.Outcome.CLEAN);
  }

  @Test
  void takesTextThatIsNotSeenForTextRecognition() {
    byte[] file =
        revised(
            first,
            d ->
                rewrite(
                    d.getPage(0),
                    RevisedPdfs.lines("Total 100.00")
                        + "BT 3 Tr /F1 10 Tf 60 400 Td (hidden) Tj ET"));
    assertThat(weight(file)).contains(Finding.Weight.NEUTRAL);
  }

  /** Objects that lead in a circle must not vouch for each other. */
  @Test
  void findsAChangedObjectThatLeadsBackToWhatDrawsIt() {
    COSName inner = COSName.getPDFName("Inner");
    byte[] circle =
        RevisedPdfs.made(
            d -> {
              d.addPage(RevisedPdfs.page("Total"));
              PDFormXObject drawn = form(d, "BT /F1 14 Tf 200 600 Td (100.00) Tj ET");
              PDFormXObject drawing = form(d, "/Inner Do");
              drawing.getResources().put(inner, drawn);
              drawn.getCOSObject().setItem(COSName.getPDFName("Back"), drawing);
              PDPage page = d.getPage(0);
              page.getResources().put(COSName.getPDFName("Outer"), drawing);
              page.getCOSObject().setItem(COSName.getPDFName("Ahead"), drawn);
              rewrite(page, "/Outer Do");
            });
    byte[] file =
        revised(
            circle,
            d -> {
              COSStream drawn =
                  (COSStream)
                      d.getPage(0).getCOSObject().getDictionaryObject(COSName.getPDFName("Ahead"));
              try (var out = drawn.createOutputStream()) {
                out.write("BT /F1 14 Tf 200 600 Td (900.00) Tj ET".getBytes(US_ASCII));
              }
            });
    assertThat(weight(file)).contains(Finding.Weight.SERIOUS);
  }

  private static PDFormXObject form(PDDocument document, String operators) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.A4);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), RevisedPdfs.FONT);
    form.setResources(resources);
    try (var out = form.getContentStream().createOutputStream()) {
      out.write(operators.getBytes(US_ASCII));
    }
    return form;
  }

  @Test
  void findsPagesThatWereAddedRemovedAndPutInAnotherOrder() {
    byte[] two = RevisedPdfs.made(d -> List.of("a", "b").forEach(t -> add(d, t)));

    assertThat(result(revised(two, d -> add(d, "c"))).findings().get(0).description())
        .contains("added pages");
    assertThat(result(revised(two, d -> d.removePage(0))).findings().get(0).description())
        .contains("removed pages");
    byte[] turned =
        revised(
            two,
            d -> {
              PDPage page = d.getPage(0);
              d.getPages().remove(page);
              d.getPages().insertAfter(page, d.getPage(0));
            });
    assertThat(result(turned).findings().get(0).description()).contains("another order");
  }

  private static void add(PDDocument document, String text) {
    try {
      document.addPage(RevisedPdfs.page(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsAPageThatTookThePlaceOfAnother() {
    byte[] file =
        revised(
            first,
            d -> {
              d.removePage(0);
              d.addPage(RevisedPdfs.page("Total 777.00"));
            });
    Finding finding = result(file).findings().get(0);
    assertThat(finding.weight()).isEqualTo(Finding.Weight.SERIOUS);
    assertThat(finding.marks().get(0).change().orElseThrow().after()).contains("777.00");
  }

  @Test
  void findsWhatChangedOnATurnedPage() {
    byte[] turned = revised(first, d -> d.getPage(0).setRotation(90));
    assertThat(weight(turned)).contains(Finding.Weight.SLIGHT);

    byte[] file =
        revised(
            RevisedPdfs.made(
                d -> {
                  d.addPage(RevisedPdfs.page("Total 100.00"));
                  d.getPage(0).setRotation(90);
                }),
            drawn(
                (document, out) -> {
                  out.setNonStrokingColor(1f, 1f, 1f);
                  out.addRect(55, 660, 200, 25);
                  out.fill();
                }));
    assertThat(result(file).findings().get(0).marks().get(0).text().orElseThrow())
        .contains("100.00")
        .doesNotContain("Invoice");
  }

  @Test
  void findsTextThatAStampNoLongerHides() {
    byte[] file = revised(revised(first, stamp(660)), d -> d.getPage(0).setAnnotations(List.of()));
    assertThat(result(file).findings())
        .anyMatch(finding -> finding.description().contains("removed what covered text"));
  }

  @Test
  void leavesParticularsAndStructureAlone() {
    byte[] file =
        revised(
            first,
            d -> {
              d.getDocumentInformation().setTitle("Another title");
              d.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
            });
    assertThat(result(file).outcome()).isEqualTo(CheckResult.Outcome.CLEAN);
  }

  @Test
  void takesAFilledFormForWhatItIs() {
    byte[] filled =
        revised(
            RevisedPdfs.form(),
            d -> d.getDocumentCatalog().getAcroForm().getField("note").setValue("seen"));
    Finding finding = result(filled).findings().get(0);

    assertThat(weight(filled)).contains(Finding.Weight.NEUTRAL);
    assertThat(finding.description()).contains("filled form fields").contains("field note");
    assertThat(finding.marks().get(0).change().orElseThrow().after()).contains("seen");
  }

  @Test
  void takesACommentForWhatItIs() {
    byte[] file =
        revised(
            first,
            d -> {
              PDAnnotationText note = new PDAnnotationText();
              note.setRectangle(new PDRectangle(400, 100, 20, 20));
              note.setContents("please check");
              note.constructAppearances(d);
              d.getPage(0).setAnnotations(List.of(note));
            });
    assertThat(weight(file)).contains(Finding.Weight.NEUTRAL);
  }

  @Test
  void tellsAStampBesideTextFromOneThatHidesText() {
    assertThat(weight(revised(first, stamp(300)))).contains(Finding.Weight.SLIGHT);
    byte[] hiding = revised(first, stamp(660));
    assertThat(weight(hiding)).contains(Finding.Weight.SERIOUS);
    assertThat(result(hiding).findings().get(0).marks())
        .extracting(mark -> mark.change().orElseThrow().before().orElse(""))
        .contains("100.00");
  }

  /** An opaque stamp with another amount. */
  static RevisedPdfs.Edit stamp(float y) {
    return d -> {
      PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
      PDRectangle size = new PDRectangle(55, y, 200, 25);
      stamp.setRectangle(size);
      stamp.setAppearance(
          look(d, size, "1 g 0 0 200 25 re f 0 g BT /F1 14 Tf 5 10 Td (Total 999.00) Tj ET"));
      List<PDAnnotation> annotations = new ArrayList<>(d.getPage(0).getAnnotations());
      annotations.add(stamp);
      d.getPage(0).setAnnotations(annotations);
    };
  }
}
