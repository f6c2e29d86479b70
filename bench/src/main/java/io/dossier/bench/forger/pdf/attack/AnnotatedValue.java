package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Faces;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.Operators;
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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** A free text annotation (ISO 32000-2, 12.5.6.6) with an opaque ground lies over a value. */
public final class AnnotatedValue implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "covered by annotation";
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
      Run run = target.value().run();
      Lettering lettering = Lettering.standard(Faces.standard(run), target.after());
      if (!lettering.canShow(target.after())) {
        return Optional.empty();
      }
      PDPage page = document.getPage(run.pageIndex());
      Area area = target.value().area();
      PDAnnotationFreeText note = new PDAnnotationFreeText();
      PDRectangle place =
          new PDRectangle(
              (float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
      note.setRectangle(place);
      note.setContents(target.after());
      note.setDefaultAppearance("/Helv " + Math.round(run.size()) + " Tf 0 g");
      note.setPrinted(true);
      note.setAppearance(appearance(document, target, lettering));
      List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
      notes.add(note);
      page.setAnnotations(notes);
      page.getCOSObject().setNeedToBeUpdated(true);
      byte[] bytes = dice.chance(0.6) ? Saving.incremental(document) : Saving.whole(document);
      return Optional.of(Treated.pdf(bytes, List.of(target.place())));
    }
  }

  private static PDAppearanceDictionary appearance(
      PDDocument document, Target target, Lettering lettering) throws IOException {
    Run run = target.value().run();
    Area area = target.value().area();
    PDAppearanceStream stream = new PDAppearanceStream(document);
    PDResources resources = new PDResources();
    COSName font = COSName.getPDFName("Helv");
    resources.put(font, lettering.font());
    stream.setResources(resources);
    stream.setBBox(
        new PDRectangle(
            (float) area.x(), (float) area.y(), (float) area.width(), (float) area.height()));
    Color ground = Paper.color(document, run.pageIndex(), area);
    String operators =
        Operators.filled(area, ground)
            + Operators.shown(
                font,
                run.size(),
                area.width() / (lettering.width(target.after()) * run.size()),
                target.value().start().x(),
                target.value().start().y(),
                run.color(),
                lettering.bytes(target.after()));
    try (OutputStream out = stream.getStream().createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
    PDAppearanceDictionary dictionary = new PDAppearanceDictionary();
    dictionary.setNormalAppearance(stream);
    return dictionary;
  }
}
