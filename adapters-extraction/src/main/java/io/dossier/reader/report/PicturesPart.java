package io.dossier.reader.report;

import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportFinding;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pictures of pages with the numbers of the findings: up to two large ones, more of them in rows.
 */
final class PicturesPart {
  private static final int MOST_LARGE = 2;
  private static final double GUTTER = 18;
  private static final double CAPTION = 15;

  /** A large picture that has less room than this goes on the next sheet. */
  private static final double LEAST_MARKED = 430;

  /** Likewise where nothing is marked, and the picture only says which document it is. */
  private static final double LEAST_UNMARKED = 260;

  private static final double NOTE = 24;

  private static final double TALLEST_SMALL = 312;
  private static final float JPEG_QUALITY = 0.85f;

  private final Flow flow;
  private final PDDocument document;

  PicturesPart(Flow flow, PDDocument document) {
    this.flow = flow;
    this.document = document;
  }

  void write(ReportContent content, List<ReportPicture> pictures) throws IOException {
    int columns = pictures.size() <= MOST_LARGE ? 1 : 2;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i += columns) {
      rows.add(
          Row.of(
              pictures.subList(i, Math.min(i + columns, pictures.size())),
              columns,
              marked(content).isEmpty() ? LEAST_UNMARKED : LEAST_MARKED));
    }
    PDStructureElement section =
        flow.section(heading(content), NOTE + (rows.isEmpty() ? 0 : CAPTION + rows.get(0).least()));
    flow.paragraph(section, note(content, pictures), Style.SMALL);
    flow.down(6);
    for (Row row : rows) {
      row(section, content, row);
    }
  }

  /**
   * Pictures side by side.
   *
   * @param width of each at most
   * @param wanted height
   * @param least height; with less room they go on the next sheet
   */
  private record Row(List<ReportPicture> pictures, double width, double wanted, double least) {
    static Row of(List<ReportPicture> pictures, int columns, double leastLarge) {
      double width = (Flow.INNER_WIDTH - (columns - 1) * GUTTER) / columns;
      double natural =
          pictures.stream().mapToDouble(p -> height(p.image(), width)).max().orElseThrow();
      double wanted = columns == 1 ? natural : Math.min(natural, TALLEST_SMALL);
      return new Row(
          pictures, width, wanted, columns == 1 ? Math.min(natural, leastLarge) : wanted);
    }
  }

  private static String heading(ReportContent content) {
    return marked(content).isEmpty() ? "The document" : "Where it shows";
  }

  /** The numbers of the pages on which something is marked. */
  private static Set<Integer> marked(ReportContent content) {
    Set<Integer> marked = new TreeSet<>();
    findings(content)
        .forEach(finding -> finding.marks().forEach(mark -> marked.add(mark.pageIndex() + 1)));
    return marked;
  }

  private static String note(ReportContent content, List<ReportPicture> pictures) {
    if (pictures.isEmpty()) {
      return "No page could be drawn for this report.";
    }
    Set<Integer> left = marked(content);
    if (left.isEmpty()) {
      return "No finding has a place on a page.";
    }
    String numbers = "The numbers on the pictures are those of the findings.";
    pictures.forEach(picture -> left.remove(picture.number()));
    return left.isEmpty()
        ? numbers
        : numbers
            + " Findings also show on pages without a picture here: "
            + left.stream().map(String::valueOf).collect(Collectors.joining(", "))
            + ".";
  }

  private static Stream<ReportFinding> findings(ReportContent content) {
    return Stream.concat(content.findings().stream(), content.quality().stream());
  }

  private void row(PDStructureElement section, ReportContent content, Row row) throws IOException {
    flow.need(CAPTION + row.least());
    double height = Math.min(row.wanted(), flow.room() - CAPTION);
    double x = Flow.LEFT;
    for (ReportPicture picture : row.pictures()) {
      picture(section, content, picture, new Box(x, flow.y(), row.width(), height));
      x += row.width() + GUTTER;
    }
    flow.down(CAPTION + height + 12);
  }

  private static double height(BufferedImage image, double width) {
    return width * image.getHeight() / image.getWidth();
  }

  private void picture(
      PDStructureElement section, ReportContent content, ReportPicture picture, Box room)
      throws IOException {
    BufferedImage image = picture.image();
    double width = Math.min(room.width(), room.height() * image.getWidth() / image.getHeight());
    Box box = new Box(room.x(), room.top() + CAPTION, width, height(image, width));
    String caption = "Page " + picture.number() + " of " + content.file().pageCount();
    flow.tagged(
        flow.child(section, "P"),
        pen ->
            pen.text(
                room.x(), Flow.foot(room.top(), Style.SMALL_STRONG), caption, Style.SMALL_STRONG));
    List<Spot> spots = Spot.on(picture, findings(content).toList());
    PDStructureElement figure = flow.child(section, "Figure");
    figure.setAlternateDescription(flow.face().legible(caption + ". " + Spot.told(spots)));
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setBBox(
        new PDRectangle(
            (float) box.x(),
            (float) (Flow.HEIGHT - box.bottom()),
            (float) box.width(),
            (float) box.height()));
    figure.addAttribute(layout);
    PDImageXObject drawn = JPEGFactory.createFromImage(document, image, JPEG_QUALITY);
    flow.tagged(
        figure,
        pen -> {
          pen.image(drawn, box);
          pen.frame(box, 0.5, Palette.RULE);
          new Marking(pen, flow.face(), box).draw(spots);
        });
  }
}
