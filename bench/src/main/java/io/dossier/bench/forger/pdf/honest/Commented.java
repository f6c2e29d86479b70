package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Run;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import io.dossier.core.examination.Area;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** A note or a highlight was added in a later revision. */
public final class Commented implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "commented";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      List<Run> runs = PrintedText.of(document).runs();
      if (runs.isEmpty()) {
        return Optional.empty();
      }
      Run run = dice.pick(runs);
      Area area = run.area(0, run.glyphs().size());
      PDAnnotationMarkup note = dice.chance(0.5) ? highlight(area) : note();
      note.setRectangle(
          new PDRectangle(
              (float) area.x(), (float) area.y(), (float) area.width(), (float) area.height()));
      note.setContents(dice.pick("Please check", "OK", "See the contract", "Paid"));
      note.setColor(new PDColor(new float[] {1, 0.9f, 0.2f}, PDDeviceRGB.INSTANCE));
      note.constructAppearances(document);
      PDPage page = document.getPage(run.pageIndex());
      List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
      notes.add(note);
      page.setAnnotations(notes);
      page.getCOSObject().setNeedToBeUpdated(true);
      return Optional.of(Treated.pdf(Saving.incremental(document)));
    }
  }

  private static PDAnnotationMarkup highlight(Area area) {
    PDAnnotationHighlight mark = new PDAnnotationHighlight();
    float left = (float) area.x();
    float right = (float) area.right();
    float top = (float) area.top();
    float bottom = (float) area.y();
    mark.setQuadPoints(new float[] {left, top, right, top, left, bottom, right, bottom});
    return mark;
  }

  private static PDAnnotationMarkup note() {
    PDAnnotationText note = new PDAnnotationText();
    note.setName(PDAnnotationText.NAME_COMMENT);
    return note;
  }
}
