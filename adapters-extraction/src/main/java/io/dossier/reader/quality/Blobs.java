package io.dossier.reader.quality;

import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.List;

/** Connected places of a grid of yes and no, joined by their sides. */
final class Blobs {
  private static final int MOST = 200;

  private Blobs() {}

  /**
   * @param cells their places in the grid
   */
  record Blob(int[] cells, int left, int top, int right, int bottom) {
    int size() {
      return cells.length;
    }

    /** In a grid of a size, as fractions of it. */
    PageBox box(int columns, int rows) {
      return PageBox.clamped(
          (double) left / columns,
          (double) top / rows,
          (right + 1.0) / columns,
          (bottom + 1.0) / rows);
    }
  }

  /** Those of at least a size; the first few hundred from the top. */
  static List<Blob> of(boolean[] grid, int columns, int least) {
    boolean[] seen = new boolean[grid.length];
    int[] queue = new int[grid.length];
    List<Blob> blobs = new ArrayList<>();
    for (int start = 0; start < grid.length && blobs.size() < MOST; start++) {
      if (grid[start] && !seen[start]) {
        Blob blob = filled(grid, seen, queue, columns, start);
        if (blob.size() >= least) {
          blobs.add(blob);
        }
      }
    }
    return blobs;
  }

  private static Blob filled(boolean[] grid, boolean[] seen, int[] queue, int columns, int start) {
    int end = 0;
    queue[end++] = start;
    seen[start] = true;
    int left = columns;
    int right = 0;
    int bottom = 0;
    for (int next = 0; next < end; next++) {
      int at = queue[next];
      int x = at % columns;
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.max(bottom, at / columns);
      end = add(x > 0 ? at - 1 : -1, grid, seen, queue, end);
      end = add(x < columns - 1 ? at + 1 : -1, grid, seen, queue, end);
      end = add(at - columns, grid, seen, queue, end);
      end = add(at + columns, grid, seen, queue, end);
    }
    return new Blob(java.util.Arrays.copyOf(queue, end), left, start / columns, right, bottom);
  }

  private static int add(int at, boolean[] grid, boolean[] seen, int[] queue, int end) {
    if (at < 0 || at >= grid.length || !grid[at] || seen[at]) {
      return end;
    }
    seen[at] = true;
    queue[end] = at;
    return end + 1;
  }
}
