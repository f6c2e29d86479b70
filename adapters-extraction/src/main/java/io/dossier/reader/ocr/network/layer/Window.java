package io.dossier.reader.ocr.network.layer;

/**
 * What of a picture one outcome is made of, in rows and columns.
 *
 * @param height of the kernel
 * @param width of the kernel
 * @param down rows from one outcome to the one below it
 * @param right columns from one outcome to the next
 * @param margin zeros around the picture
 */
public record Window(int height, int width, int down, int right, Margin margin) {
  /** Rows and columns of zeros at each side. */
  public record Margin(int top, int left, int bottom, int right) {
    public boolean isNothing() {
      return top == 0 && left == 0 && bottom == 0 && right == 0;
    }
  }

  /** Whether each outcome is made of the one point in its place. */
  public boolean isPoint() {
    return height == 1 && width == 1 && down == 1 && right == 1 && margin.isNothing();
  }

  /** How many rows come of so many. */
  public int rowsOf(int rows) {
    return (rows + margin.top + margin.bottom - height) / down + 1;
  }

  /** How many columns come of so many. */
  public int columnsOf(int columns) {
    return (columns + margin.left + margin.right - width) / right + 1;
  }
}
