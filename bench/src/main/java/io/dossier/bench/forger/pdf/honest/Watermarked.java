package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import java.awt.Color;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Large pale letters were laid across each page. */
public final class Watermarked implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "watermarked";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    String word = dice.pick("COPY", "SALINAN", "CONFIDENTIAL", "SAMPLE", "DUPLICATE");
    try (PDDocument document = draft.open()) {
      PDExtendedGraphicsState veil = new PDExtendedGraphicsState();
      veil.setNonStrokingAlphaConstant(0.15f);
      for (PDPage page : document.getPages()) {
        PDRectangle size = page.getMediaBox();
        try (PDPageContentStream out =
            new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
          out.setGraphicsStateParameters(veil);
          out.setNonStrokingColor(Color.GRAY);
          out.beginText();
          out.setFont(new PDType1Font(FontName.HELVETICA_BOLD), size.getWidth() / 7);
          out.setTextMatrix(
              Matrix.getRotateInstance(
                  Math.PI / 5, size.getWidth() * 0.15f, size.getHeight() * 0.3f));
          out.showText(word);
          out.endText();
        }
      }
      return Optional.of(Treated.pdf(Saving.whole(document)));
    }
  }
}
