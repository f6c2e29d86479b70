package io.dossier.core.reading;

/**
 * Characters without a blank, as read.
 *
 * @param confidence 0 to 1, the engine's own; 1 for a text layer
 */
public record Word(String text, PageBox box, double confidence) {
  public Word {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a word has characters");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1");
    }
  }
}
