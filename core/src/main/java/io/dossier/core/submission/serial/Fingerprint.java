package io.dossier.core.submission.serial;

import io.dossier.core.document.ContentHash;
import io.dossier.core.examination.Examination;
import io.dossier.core.examination.PageLook;
import io.dossier.core.reading.Reading;
import java.util.List;

/**
 * By what a document is known again: its bytes, the words on it, the look of its first page.
 *
 * @param words a sketch of the words ({@link WordSketch}); empty where there are too few to tell
 * @param looks perceptual hashes of the first pages
 */
public record Fingerprint(ContentHash bytes, List<Integer> words, List<Long> looks) {
  private static final int MOST_LOOKS = 3;

  public Fingerprint {
    words = List.copyOf(words);
    looks = List.copyOf(looks);
  }

  public static Fingerprint of(ContentHash bytes, Reading reading, Examination examination) {
    return new Fingerprint(
        bytes,
        WordSketch.of(reading.text()),
        examination.looks().stream().limit(MOST_LOOKS).map(PageLook::perceptualHash).toList());
  }
}
