package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Operators;
import io.dossier.bench.forger.pdf.PageContent;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Face;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.core.examination.Area;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A stamp with a clear ground was laid over the page, as an office does on receipt. */
public final class Stamped implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "stamped";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PDPage page = document.getPage(0);
      double width = dice.between(70.0, 140.0);
      double x = dice.between(30.0, Math.max(31, page.getMediaBox().getWidth() - width - 30));
      double y = dice.between(30.0, Math.max(31, page.getMediaBox().getHeight() * 0.9));
      COSName name =
          page.getResources().add(LosslessFactory.createFromImage(document, drawn(dice)));
      PageContent.append(
          document, page, Operators.picture(name, new Area(x, y, width, width * 0.4)));
      return Optional.of(
          Treated.pdf(dice.chance(0.5) ? Saving.incremental(document) : Saving.whole(document)));
    }
  }

  private static BufferedImage drawn(Dice dice) {
    BufferedImage stamp = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = stamp.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(dice.pick(new Color(190, 30, 40, 170), new Color(30, 50, 160, 170)));
    graphics.rotate(Math.toRadians(dice.between(-6.0, 6.0)), 150, 60);
    graphics.setStroke(new BasicStroke(6));
    graphics.drawRoundRect(12, 18, 276, 84, 20, 20);
    graphics.setFont(new Face(Family.SANS, true, false).font().deriveFont(46f));
    graphics.drawString(dice.pick("RECEIVED", "PAID", "LUNAS", "COPY"), 36, 77);
    graphics.dispose();
    return stamp;
  }
}
