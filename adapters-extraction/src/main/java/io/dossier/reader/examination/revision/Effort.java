package io.dossier.reader.examination.revision;

/** How many pages may still be drawn to be compared, over all revisions of a file. */
final class Effort {
  private int left;

  Effort(int pages) {
    this.left = pages;
  }

  /** Whether one more may be. */
  boolean spend() {
    return left-- > 0;
  }
}
