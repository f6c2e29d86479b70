package io.dossier.reader.examination.picture;

/**
 * A measure for each block of a picture.
 *
 * @param values row by row; not a number where a block says nothing
 * @param left of the first block, in fractions of the picture
 * @param top likewise
 * @param blockWidth of one block, in fractions of the picture
 * @param blockHeight likewise
 */
public record BlockMap(
    int columns,
    int rows,
    float[] values,
    double left,
    double top,
    double blockWidth,
    double blockHeight) {

  /** A coarser map of at most so many blocks on a side: means of those that say something. */
  public BlockMap pooled(int mostOnSide) {
    int by = (Math.max(columns, rows) + mostOnSide - 1) / mostOnSide;
    if (by <= 1) {
      return this;
    }
    int w = columns / by;
    int h = rows / by;
    float[] pooled = new float[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        pooled[y * w + x] = mean(x * by, y * by, by);
      }
    }
    return new BlockMap(w, h, pooled, left, top, blockWidth * by, blockHeight * by);
  }

  private float mean(int fromX, int fromY, int by) {
    double sum = 0;
    int count = 0;
    for (int y = fromY; y < fromY + by; y++) {
      for (int x = fromX; x < fromX + by; x++) {
        float value = values[y * columns + x];
        if (!Float.isNaN(value)) {
          sum += value;
          count++;
        }
      }
    }
    return count * 2 >= by * by ? (float) (sum / count) : Float.NaN;
  }
}
