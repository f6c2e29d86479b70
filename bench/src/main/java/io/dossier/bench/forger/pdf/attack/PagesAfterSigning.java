package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.Operators;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.forger.signing.SignedPdf;
import io.dossier.bench.generator.Dice;
import io.dossier.core.examination.Area;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Of a signed document a page is added, removed or replaced in a later revision. */
public final class PagesAfterSigning implements Treatment<PdfDraft> {
  /** What is done to a page. */
  public enum Change {
    ADDED,
    REMOVED,
    REPLACED
  }

  private final Change change;

  public PagesAfterSigning(Change change) {
    this.change = change;
  }

  @Override
  public String code() {
    return "signed, then page " + change.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    byte[] signed = SignedPdf.of(draft.bytes(), dice);
    try (PDDocument document = new PdfDraft(signed, draft.type(), draft.fields()).open()) {
      int pages = document.getNumberOfPages();
      if (change == Change.REMOVED && pages < 2) {
        return Optional.empty();
      }
      int at = change == Change.ADDED ? pages : dice.below(pages);
      PDRectangle size = document.getPage(Math.min(at, pages - 1)).getMediaBox();
      if (change != Change.ADDED) {
        document.removePage(at);
      }
      List<Place> places = new ArrayList<>();
      if (change != Change.REMOVED) {
        PDPage page = written(document, size, dice);
        if (at >= document.getNumberOfPages()) {
          document.addPage(page);
        } else {
          document.getPages().insertBefore(page, document.getPage(at));
        }
        places.add(new Place(at, new Area(0, 0, size.getWidth(), size.getHeight()), "", ""));
      }
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      return Optional.of(Treated.pdf(Saving.incremental(document), places));
    }
  }

  private static PDPage written(PDDocument document, PDRectangle size, Dice dice)
      throws IOException {
    PDPage page = new PDPage(size);
    page.setResources(new PDResources());
    String[] lines = {
      "Annex",
      "The amount agreed is " + dice.shaped("##,###.00"),
      "payable to account " + dice.digits(10)
    };
    Lettering lettering = Lettering.standard(FontName.HELVETICA, String.join("", lines));
    StringBuilder operators = new StringBuilder();
    double y = size.getHeight() - 80;
    for (String line : lines) {
      operators.append(
          Operators.shown(lettering.on(page), 11, 1, 60, y, Color.BLACK, lettering.bytes(line)));
      y -= 18;
    }
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    return page;
  }
}
