package io.dossier.reader.examination.c2pa;

import java.io.Serial;

/** A manifest store that does not hold what the specification asks for. */
final class BrokenManifest extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String why;

  /**
   * @param why in plain words, goes on "the manifest cannot be read: "; nothing of its contents
   */
  BrokenManifest(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
