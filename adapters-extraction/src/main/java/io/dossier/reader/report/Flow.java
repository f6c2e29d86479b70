package io.dossier.reader.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Sheets of A4 that are filled from the top to the foot, one after the other. Whatever is drawn is
 * either content of an element of the structure or an artifact.
 */
final class Flow {
  static final double WIDTH = PDRectangle.A4.getWidth();
  static final double HEIGHT = PDRectangle.A4.getHeight();
  static final double LEFT = 54;
  static final double INNER_WIDTH = WIDTH - 2 * LEFT;

  private static final double TOP = 50;
  private static final double BOTTOM = HEIGHT - 62;
  private static final double FOOT = HEIGHT - 36;

  /** From the middle of a line to the foot of its letters, as a share of their size. */
  private static final double DROP = 0.36;

  private final PDDocument document;
  private final Tags tags;
  private final Typeface face;
  private final List<PDPage> sheets = new ArrayList<>();
  private PDPage sheet;
  private PDPageContentStream out;
  private double y = TOP;

  Flow(PDDocument document, Tags tags, Typeface face) throws IOException {
    this.document = document;
    this.tags = tags;
    this.face = face;
    this.sheet = added();
    this.out = new PDPageContentStream(document, sheet);
  }

  /** Something to draw. */
  @FunctionalInterface
  interface Drawing {
    void draw(Pen pen) throws IOException;
  }

  private PDPage added() {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    tags.page(page);
    sheets.add(page);
    return page;
  }

  private void next() throws IOException {
    out.close();
    sheet = added();
    out = new PDPageContentStream(document, sheet);
    y = TOP;
  }

  Typeface face() {
    return face;
  }

  /** Where the next thing goes, from the top of the sheet. */
  double y() {
    return y;
  }

  /** What is left of the sheet. */
  double room() {
    return BOTTOM - y;
  }

  /** Goes on to a new sheet where so much does not fit on this one. */
  boolean need(double height) throws IOException {
    if (height <= room() || y == TOP) {
      return false;
    }
    next();
    return true;
  }

  void down(double by) {
    y += by;
  }

  PDStructureElement part(String type) {
    return tags.child(tags.document(), type);
  }

  PDStructureElement child(PDStructureElement parent, String type) {
    return tags.child(parent, type);
  }

  void tagged(PDStructureElement element, Drawing drawing) throws IOException {
    out.beginMarkedContent(
        COSName.getPDFName(element.getStructureType()), tags.mark(element, sheet));
    drawing.draw(new Pen(out, face));
    out.endMarkedContent();
  }

  void artifact(Drawing drawing) throws IOException {
    artifact(out, drawing);
  }

  private void artifact(PDPageContentStream stream, Drawing drawing) throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
    drawing.draw(new Pen(stream, face));
    stream.endMarkedContent();
  }

  /** Where letters stand in a line that begins there. */
  static double foot(double top, Style style) {
    return top + style.leading() / 2 + style.size() * DROP;
  }

  /** Lines of text from here on, over the foot of the sheet where need be. */
  void text(PDStructureElement element, String text, Style style, double x, double width)
      throws IOException {
    List<String> lines = Wrapping.lines(face, style, text, width);
    say(element, text);
    for (int i = 0; i < lines.size(); i++) {
      need(style.leading());
      double foot = foot(y, style);
      // The space keeps apart, for who hears it, the words at the border of two lines.
      String line = i + 1 < lines.size() ? lines.get(i) + " " : lines.get(i);
      tagged(element, pen -> pen.text(x, foot, line, style));
      down(style.leading());
    }
  }

  /** Whoever hears or copies a text has it whole and in its own order, however it is drawn. */
  void say(PDStructureElement element, String text) {
    String whole = LegibleText.whole(text);
    if (!whole.equals(VisualOrder.of(face.legible(text)))) {
      element.setActualText(whole);
    }
  }

  void paragraph(PDStructureElement parent, String text, Style style) throws IOException {
    text(child(parent, "P"), text, style, LEFT, INNER_WIDTH);
  }

  /** A heading that is not left alone at the foot of a sheet. */
  PDStructureElement section(String heading, double atLeast) throws IOException {
    down(18);
    need(Style.HEADING.leading() + 6 + atLeast);
    PDStructureElement section = part("Sect");
    text(child(section, "H2"), heading, Style.HEADING, LEFT, INNER_WIDTH);
    down(5);
    return section;
  }

  /** Closes the last sheet and writes the foot of each. */
  void end(String submission) throws IOException {
    out.close();
    for (int i = 0; i < sheets.size(); i++) {
      String number = (i + 1) + " / " + sheets.size();
      try (PDPageContentStream foot =
          new PDPageContentStream(
              document, sheets.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
        artifact(
            foot,
            pen -> {
              pen.stroke(0.5, Palette.RULE, LEFT, FOOT - 14, LEFT + INNER_WIDTH, FOOT - 14);
              pen.text(LEFT, FOOT, face.legible("Submission " + submission), Style.SMALL);
              double right = LEFT + INNER_WIDTH - face.width(number, Style.SMALL);
              pen.text(right, FOOT, number, Style.SMALL);
            });
      }
    }
  }
}
