package io.dossier.reader.examination.revision;

import static io.dossier.reader.testing.RevisedPdfs.amount;
import static io.dossier.reader.testing.RevisedPdfs.form;
import static io.dossier.reader.testing.RevisedPdfs.invoice;
import static io.dossier.reader.testing.RevisedPdfs.look;
import static io.dossier.reader.testing.RevisedPdfs.revised;
import static io.dossier.reader.testing.SignedPdfs.certified;
import static io.dossier.reader.testing.SignedPdfs.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.OpenedPdf;
import io.dossier.reader.testing.RevisedPdfs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;

/** What is done to files after they were signed. */
class ModifiedAfterSigningTest {
  private static final Check CHECK = Check.MODIFIED_AFTER_SIGNING;

  private static CheckResult result(byte[] file) {
    return OpenedPdf.result(new RevisionCheck(), CHECK, file);
  }

  private static Optional<Weight> weight(byte[] file) {
    return OpenedPdf.weight(new RevisionCheck(), CHECK, file);
  }

  private static RevisedPdfs.Edit filled(String value) {
    return d -> d.getDocumentCatalog().getAcroForm().getField("note").setValue(value);
  }

  @Test
  void leavesASignedFileAlone() {
    assertThat(result(signed(invoice("Total 100.00"))).outcome())
        .isEqualTo(CheckResult.Outcome.CLEAN);
  }

  @Test
  void leavesChangesBeforeTheSignatureAlone() {
    byte[] file = signed(revised(invoice("Total 100.00"), amount("Total 90.00")));
    assertThat(result(file).outcome()).isEqualTo(CheckResult.Outcome.CLEAN);
  }

  @Test
  void takesFurtherSignaturesForWhatTheyAre() {
    byte[] file = signed(signed(signed(invoice("Total 100.00"))));
    assertThat(weight(file).orElse(Weight.NEUTRAL)).isEqualTo(Weight.NEUTRAL);
  }

  @Test
  void callsTextThatWasEditedAfterwardsForgery() {
    Finding finding =
        result(revised(signed(invoice("Total 100.00")), amount("Total 900.00"))).findings().get(0);
    assertThat(finding.weight()).isEqualTo(Weight.GRAVE);
    assertThat(finding.description()).contains("after the document was signed", "900.00");
  }

  /** Shadow attack, "hide": what lies over the text is taken away after signing. */
  @Test
  void findsTextThatComesToLight() {
    byte[] prepared =
        RevisedPdfs.made(
            d -> {
              d.addPage(RevisedPdfs.page("Total 900.00"));
              RevisedPdfs.rewrite(
                  d.getPage(0), RevisedPdfs.lines("Total 900.00") + "1 g 55 660 300 25 re f");
            });
    Finding finding = result(revised(signed(prepared), amount("Total 900.00"))).findings().get(0);
    assertThat(finding.weight()).isEqualTo(Weight.GRAVE);
    assertThat(finding.marks().get(0).text().orElse("")).contains("900.00");
  }

  /** Shadow attack, "hide and replace": another tree of pages, signed but not shown, is shown. */
  @Test
  void findsPagesThatWereSignedButNotShown() {
    byte[] prepared =
        RevisedPdfs.made(
            d -> {
              d.addPage(RevisedPdfs.page("Total 100.00"));
              COSDictionary page = RevisedPdfs.page("Total 900.00").getCOSObject();
              d.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Spare"), page);
            });
    byte[] file =
        revised(
            signed(prepared),
            d -> {
              COSDictionary spare =
                  d.getDocumentCatalog()
                      .getCOSObject()
                      .getCOSDictionary(COSName.getPDFName("Spare"));
              COSDictionary pages =
                  d.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
              spare.setItem(COSName.PARENT, pages);
              pages.getCOSArray(COSName.KIDS).set(0, spare);
              spare.setNeedToBeUpdated(true);
              pages.setNeedToBeUpdated(true);
            });
    assertThat(weight(file)).contains(Weight.GRAVE);
  }

  /** Shadow attack, "replace": the field keeps its value and shows something else. */
  @Test
  void findsAFieldThatShowsSomethingElseThanBefore() {
    byte[] file =
        revised(
            signed(revised(form(), filled("100.00"))),
            d -> {
              PDAnnotationWidget widget =
                  d.getDocumentCatalog().getAcroForm().getField("note").getWidgets().get(0);
              widget.setAppearance(
                  look(d, RevisedPdfs.FIELD, "BT /F1 12 Tf 2 5 Td (900.00) Tj ET"));
            });
    assertThat(weight(file)).contains(Weight.SERIOUS);
    assertThat(result(file).findings().get(0).description()).contains("but not their values");
  }

  @Test
  void findsAFieldThatIsHiddenAfterwards() {
    byte[] file =
        revised(
            signed(revised(form(), filled("not valid"))),
            d -> {
              PDAnnotationWidget widget =
                  d.getDocumentCatalog().getAcroForm().getField("note").getWidgets().get(0);
              widget.setHidden(true);
            });
    assertThat(weight(file)).contains(Weight.SERIOUS);
  }

  /** A button covers the amount; its picture is another one after signing. */
  @Test
  void findsAButtonThatShowsSomethingElse() {
    byte[] prepared =
        revised(
            form(),
            d -> {
              PDAcroForm form = d.getDocumentCatalog().getAcroForm();
              PDPushButton button = new PDPushButton(form);
              button.setPartialName("picture");
              PDAnnotationWidget widget = button.getWidgets().get(0);
              PDRectangle size = new PDRectangle(55, 660, 200, 25);
              widget.setRectangle(size);
              widget.setAppearance(look(d, size, "0.5 g 0 0 200 25 re f"));
              List<PDField> fields = new ArrayList<>(form.getFields());
              fields.add(button);
              form.setFields(fields);
              List<PDAnnotation> annotations = new ArrayList<>(d.getPage(0).getAnnotations());
              annotations.add(widget);
              d.getPage(0).setAnnotations(annotations);
            });
    byte[] file =
        revised(
            signed(prepared),
            d -> {
              PDAnnotationWidget widget =
                  d.getDocumentCatalog().getAcroForm().getField("picture").getWidgets().get(0);
              widget.setAppearance(look(d, widget.getRectangle(), "1 0 0 rg 0 0 90 25 re f"));
            });
    assertThat(weight(file)).contains(Weight.SERIOUS);
  }

  @Test
  void takesAFieldFilledAfterwardsAsPermitted() {
    assertThat(weight(revised(signed(form()), filled("seen")))).contains(Weight.NEUTRAL);
    assertThat(weight(revised(certified(form(), 2), filled("seen")))).contains(Weight.NEUTRAL);
  }

  @Test
  void weighsWhatTheCertificationForbids() {
    assertThat(weight(revised(certified(form(), 1), filled("seen")))).contains(Weight.SERIOUS);
    byte[] stamped = revised(certified(form(), 2), RevisionCheckTest.stamp(300));
    assertThat(weight(stamped)).contains(Weight.SERIOUS);
    byte[] permitted = revised(certified(invoice("Total 1"), 3), RevisionCheckTest.stamp(300));
    assertThat(weight(permitted)).contains(Weight.NEUTRAL);
  }

  /** Evil annotation attack: permitted by the certification, and laid over the amount. */
  @Test
  void findsAPermittedAnnotationThatHidesText() {
    byte[] file = revised(certified(invoice("Total 100.00"), 3), RevisionCheckTest.stamp(660));
    assertThat(weight(file)).contains(Weight.SERIOUS);
  }

  /** Sneaky signature attack: a further signature is permitted, and its look hides the amount. */
  @Test
  void findsAFurtherSignatureThatHidesText() {
    byte[] file =
        revised(
            certified(invoice("Total 100.00"), 2),
            d -> {
              PDAcroForm form = d.getDocumentCatalog().getAcroForm();
              PDSignatureField field = new PDSignatureField(form);
              PDAnnotationWidget widget = field.getWidgets().get(0);
              PDRectangle size = new PDRectangle(55, 660, 200, 25);
              widget.setRectangle(size);
              widget.setAppearance(look(d, size, "1 g 0 0 200 25 re f"));
              List<PDField> fields = new ArrayList<>(form.getFields());
              fields.add(field);
              form.setFields(fields);
              List<PDAnnotation> annotations = new ArrayList<>(d.getPage(0).getAnnotations());
              annotations.add(widget);
              d.getPage(0).setAnnotations(annotations);
            });
    assertThat(weight(file)).contains(Weight.SERIOUS);
    assertThat(result(file).findings().get(0).description()).contains("look of a signature");
  }

  @Test
  void leavesATimeStampToACertifiedFileAlone() {
    byte[] file =
        signed(
            certified(invoice("Total 1"), 1),
            "SHA256withECDSA",
            (document, signature) ->
                signature.getCOSObject().setName(COSName.TYPE, "DocTimeStamp"));
    assertThat(weight(file)).contains(Weight.NEUTRAL);
    assertThat(weight(signed(certified(invoice("Total 1"), 1)))).contains(Weight.SERIOUS);
  }

  /** FieldMDP (ISO 32000-2, 12.8.2.4). */
  @Test
  void findsAFieldChangedThatTheSignatureLocked() {
    byte[] locked =
        signed(
            form(),
            "SHA256withECDSA",
            (document, signature) -> {
              COSDictionary parameters = new COSDictionary();
              parameters.setName("Action", "All");
              COSDictionary reference = new COSDictionary();
              reference.setName("TransformMethod", "FieldMDP");
              reference.setItem(COSName.getPDFName("TransformParams"), parameters);
              COSArray references = new COSArray();
              references.add(reference);
              signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
            });
    assertThat(weight(revised(locked, filled("seen")))).contains(Weight.SERIOUS);
  }

  @Test
  void tellsAFieldThatWasFilledOtherwise() {
    byte[] file = revised(signed(revised(form(), filled("100.00"))), filled("900.00"));
    assertThat(weight(file)).contains(Weight.SLIGHT);
    assertThat(result(file).findings().get(0).description()).contains("100.00", "900.00");
  }

  /** What pyHanko calls a sneaky update: the field's look is also what the catalog refers to. */
  @Test
  void findsALookThatOtherPartsOfTheFileUse() {
    byte[] shared =
        revised(
            revised(form(), filled("a")),
            d -> {
              PDAnnotationWidget widget =
                  d.getDocumentCatalog().getAcroForm().getField("note").getWidgets().get(0);
              d.getDocumentCatalog()
                  .getCOSObject()
                  .setItem(
                      COSName.getPDFName("Elsewhere"),
                      widget.getAppearance().getCOSObject().getItem(COSName.N));
            });
    assertThat(weight(revised(signed(shared), filled("b")))).contains(Weight.SERIOUS);
  }
}
