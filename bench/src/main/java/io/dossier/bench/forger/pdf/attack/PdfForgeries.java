package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.ValueKind;
import java.util.List;

/** All ways in which PDFs are forged. */
public final class PdfForgeries {
  private static final RevisedValue AMOUNT = new RevisedValue(ValueKind.AMOUNT);
  private static final Treatment<PdfDraft> REGENERATED =
      new Regenerated("regenerated amount", Contradictions::amount);

  public static final List<Treatment<PdfDraft>> ALL =
      List.of(
          AMOUNT,
          new CoveredValue(CoveredValue.Font.OWN),
          new ForeignDigits(ForeignDigits.From.STANDARD),
          new HiddenText(),
          new RevisedValue(ValueKind.NAME),
          new EditedAfterSigning(AMOUNT),
          REGENERATED,
          new AnnotatedValue(),
          new FalseLayer(),
          new MarkedByEditor(REGENERATED),
          new CoveredValue(CoveredValue.Font.STANDARD),
          new RevisedValue(ValueKind.DATE),
          new PatchedValue(),
          new Regenerated("broken balance", Contradictions::balance),
          new ForeignDigits(ForeignDigits.From.SAME_FACE),
          new PagesAfterSigning(PagesAfterSigning.Change.ADDED),
          new UnevenDigits(),
          new MisreadScan(),
          new Regenerated("wrong check digit", Contradictions::number),
          new ContradictingDates(REGENERATED),
          new RevisedValue(ValueKind.NUMBER),
          new CoveredValue(CoveredValue.Font.OTHER),
          new PagesAfterSigning(PagesAfterSigning.Change.REPLACED),
          new Regenerated("barcode differs", Contradictions::coded),
          new DifferingRecords(REGENERATED),
          new EditedAfterSigning(new RevisedValue(ValueKind.DATE)),
          new ForeignDigits(ForeignDigits.From.OTHER_FACE),
          new PagesAfterSigning(PagesAfterSigning.Change.REMOVED));

  private PdfForgeries() {}
}
