package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Faces;
import io.dossier.bench.forger.pdf.Operators;
import io.dossier.bench.forger.pdf.PageContent;
import io.dossier.bench.forger.pdf.Paper;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Run;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.forger.pdf.Targets;
import io.dossier.bench.forger.pdf.ValueKind;
import io.dossier.bench.generator.Dice;
import io.dossier.core.examination.Area;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A picture of another value lies over a value. */
public final class PatchedValue implements Treatment<PdfDraft> {
  private static final double PIXELS_PER_POINT = 200 / 72.0;

  @Override
  public String code() {
    return "picture over value";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PrintedText text = PrintedText.of(document);
      Optional<Target> found = new Targets(draft, text).any(dice.pick(ValueKind.class), dice);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Target target = found.get();
      int pageIndex = target.value().run().pageIndex();
      PDPage page = document.getPage(pageIndex);
      BufferedImage drawn = drawn(target, Paper.color(document, pageIndex, target.value().area()));
      PDImageXObject picture =
          dice.chance(0.5)
              ? LosslessFactory.createFromImage(document, drawn)
              : JPEGFactory.createFromImage(document, drawn, 0.85f);
      COSName name = page.getResources().add(picture);
      PageContent.append(document, page, Operators.picture(name, target.value().area()));
      byte[] bytes = dice.chance(0.4) ? Saving.incremental(document) : Saving.whole(document);
      return Optional.of(Treated.pdf(bytes, List.of(target.place())));
    }
  }

  private static BufferedImage drawn(Target target, Color paper) {
    Area area = target.value().area();
    Run run = target.value().run();
    int width = (int) Math.ceil(area.width() * PIXELS_PER_POINT);
    int height = (int) Math.ceil(area.height() * PIXELS_PER_POINT);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(paper);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Font font = Faces.of(run).font().deriveFont((float) (run.size() * PIXELS_PER_POINT));
    double natural =
        font.getStringBounds(target.after(), graphics.getFontRenderContext()).getWidth();
    graphics.translate(0, height - (target.value().start().y() - area.y()) * PIXELS_PER_POINT);
    graphics.scale(Math.min(1.2, width / natural), 1);
    graphics.setColor(run.color());
    graphics.setFont(font);
    graphics.drawString(target.after(), 0, 0);
    graphics.dispose();
    return picture;
  }
}
