package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Particulars;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Printed into a new file by other software, which takes each page as a whole. */
public final class PrintedAgain implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "printed again";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open();
        PDDocument printed = new PDDocument()) {
      LayerUtility layers = new LayerUtility(printed);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = new PDPage(document.getPage(i).getMediaBox());
        printed.addPage(page);
        PDFormXObject form = layers.importPageAsForm(document, i);
        try (PDPageContentStream out = new PDPageContentStream(printed, page)) {
          out.drawForm(form);
        }
      }
      String producer =
          dice.pick(
              "Microsoft: Print To PDF",
              "macOS Version 13.4 (Build 22F66) Quartz PDFContext",
              "GPL Ghostscript 9.55.0",
              "Skia/PDF m120");
      Particulars.issuer(dice).producedBy(producer).inform(printed);
      return Optional.of(
          Treated.pdf(dice.chance(0.5) ? Saving.packed(printed) : Saving.whole(printed)));
    }
  }
}
