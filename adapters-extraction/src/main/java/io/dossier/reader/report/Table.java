package io.dossier.reader.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** A table whose rows are kept whole, with hairlines between them. */
final class Table {
  private static final double PADDING = 2.5;
  private static final double GAP = 10;

  private final Flow flow;
  private final PDStructureElement table;
  private final double[] widths;
  private List<Cell> header = List.of();

  /**
   * @param widths of the columns, with the gap after each
   */
  Table(Flow flow, PDStructureElement parent, double... widths) {
    this.flow = flow;
    this.table = flow.child(parent, "Table");
    this.widths = widths;
  }

  /** A cell of a row. */
  record Cell(String text, Style style, Role role) {
    /** What a cell is to others. */
    enum Role {
      COLUMN_HEADER,
      ROW_HEADER,
      VALUE
    }

    static Cell value(String text, Style style) {
      return new Cell(text, style, Role.VALUE);
    }

    static Cell name(String text, Style style) {
      return new Cell(text, style, Role.ROW_HEADER);
    }
  }

  /** The row of headers; it stands again on each further sheet. */
  void header(List<String> titles) throws IOException {
    header =
        titles.stream()
            .map(title -> new Cell(title, Style.SMALL, Cell.Role.COLUMN_HEADER))
            .toList();
    row(header);
  }

  void row(List<Cell> cells) throws IOException {
    List<List<String>> lines = lines(cells);
    double height = height(cells, lines);
    if (flow.need(height) && !cells.equals(header) && !header.isEmpty()) {
      repeated();
    }
    PDStructureElement row = flow.child(table, "TR");
    double x = Flow.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      cell(row, cells.get(i), lines.get(i), x);
      x += widths[i];
    }
    end(height);
  }

  private List<List<String>> lines(List<Cell> cells) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      lines.add(Wrapping.lines(flow.face(), cell.style(), cell.text(), widths[i] - GAP));
    }
    return lines;
  }

  private static double height(List<Cell> cells, List<List<String>> lines) {
    double height = 0;
    for (int i = 0; i < cells.size(); i++) {
      height = Math.max(height, lines.get(i).size() * cells.get(i).style().leading());
    }
    return height + 2 * PADDING;
  }

  private void cell(PDStructureElement row, Cell cell, List<String> lines, double x)
      throws IOException {
    PDStructureElement element = flow.child(row, cell.role() == Cell.Role.VALUE ? "TD" : "TH");
    if (cell.role() != Cell.Role.VALUE) {
      PDTableAttributeObject scope = new PDTableAttributeObject();
      scope.setScope(
          cell.role() == Cell.Role.COLUMN_HEADER
              ? PDTableAttributeObject.SCOPE_COLUMN
              : PDTableAttributeObject.SCOPE_ROW);
      element.addAttribute(scope);
    }
    flow.say(element, cell.text());
    flow.tagged(element, pen -> draw(pen, cell, lines, x));
  }

  private void draw(Pen pen, Cell cell, List<String> lines, double x) throws IOException {
    double top = flow.y() + PADDING;
    for (int i = 0; i < lines.size(); i++) {
      String line = i + 1 < lines.size() ? lines.get(i) + " " : lines.get(i);
      pen.text(x, Flow.foot(top, cell.style()), line, cell.style());
      top += cell.style().leading();
    }
  }

  private void repeated() throws IOException {
    List<List<String>> lines = lines(header);
    double x = Flow.LEFT;
    for (int i = 0; i < header.size(); i++) {
      double at = x;
      Cell cell = header.get(i);
      List<String> text = lines.get(i);
      flow.artifact(pen -> draw(pen, cell, text, at));
      x += widths[i];
    }
    end(height(header, lines));
  }

  private void end(double height) throws IOException {
    flow.down(height);
    double y = flow.y();
    flow.artifact(
        pen -> pen.stroke(0.5, Palette.RULE, Flow.LEFT, y, Flow.LEFT + Flow.INNER_WIDTH, y));
  }
}
