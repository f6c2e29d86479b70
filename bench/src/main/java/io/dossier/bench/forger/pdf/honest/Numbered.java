package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.Operators;
import io.dossier.bench.forger.pdf.PageContent;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import java.awt.Color;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A number was printed on each page afterwards. */
public final class Numbered implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "pages numbered";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      Lettering lettering = Lettering.standard(FontName.HELVETICA, "Page 0123456789/-ABCDEF");
      String prefix = dice.chance(0.5) ? "Page " : dice.shaped("A-####/");
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        String text = prefix + (i + 1);
        double x = page.getMediaBox().getWidth() - 50 - lettering.width(text) * 9;
        PageContent.append(
            document,
            page,
            Operators.shown(lettering.on(page), 9, 1, x, 12, Color.BLACK, lettering.bytes(text)));
      }
      return Optional.of(
          Treated.pdf(dice.chance(0.5) ? Saving.incremental(document) : Saving.whole(document)));
    }
  }
}
