package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.Operators;
import io.dossier.bench.forger.pdf.PageContent;
import io.dossier.bench.forger.pdf.Paper;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import io.dossier.core.examination.Area;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Text that a machine reads and a person does not see is added: in the paper's colour, tiny, or in
 * text rendering mode 3 on a page that has no scan.
 */
public final class HiddenText implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "hidden text";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      String text =
          dice.pick("Total ", "Balance ", "Saldo ", "Amount due ", "Verified by the bank ", "Net ")
              + dice.between(1, 9)
              + dice.shaped(",###,###.00");
      int pageIndex = dice.below(document.getNumberOfPages());
      PDPage page = document.getPage(pageIndex);
      Lettering lettering = Lettering.standard(FontName.HELVETICA, text);
      int way = dice.below(3);
      double size = way == 1 ? 0.8 : dice.between(7.0, 11.0);
      double x = dice.between(40.0, page.getMediaBox().getWidth() * 0.5);
      double y = dice.between(30.0, page.getMediaBox().getHeight() - 30);
      Area area =
          Area.between(x, y - size * 0.22, x + lettering.width(text) * size, y + size * 0.78);
      Color ink = way == 1 ? Color.BLACK : Paper.color(document, pageIndex, area);
      COSName font = lettering.on(page);
      PageContent.append(
          document,
          page,
          way == 2
              ? Operators.unseen(font, size, 1, x, y, lettering.bytes(text))
              : Operators.shown(font, size, 1, x, y, ink, lettering.bytes(text)));
      byte[] bytes = dice.chance(0.3) ? Saving.incremental(document) : Saving.whole(document);
      return Optional.of(Treated.pdf(bytes, List.of(new Place(pageIndex, area, "", text))));
    }
  }
}
