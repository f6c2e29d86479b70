package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Window;

/** Of a value. */
record Extent(int channels, int rows, int columns) {
  Extent through(Window window, int channelsAfter) {
    return new Extent(channelsAfter, window.rowsOf(rows), window.columnsOf(columns));
  }

  int points() {
    return rows * columns;
  }

  int numbers() {
    return channels * points();
  }

  /** As oneDNN has it: one picture, channels, rows, columns. */
  long[] dimensions() {
    return new long[] {1, channels, rows, columns};
  }
}
