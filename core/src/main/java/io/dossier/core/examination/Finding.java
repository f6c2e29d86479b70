package io.dossier.core.examination;

import java.util.List;

/**
 * Something that a check found.
 *
 * @param description in plain words: what, where, and why it matters; may quote the document
 * @param marks where it shows; none where it concerns the file as a whole
 */
public record Finding(Weight weight, String description, List<Mark> marks) {
  private static final int LONGEST_DESCRIPTION = 2048;

  /** What a finding means for the document. */
  public enum Weight {
    /** Forgery with hardly another explanation: alone it makes a document HIGH_RISK. */
    GRAVE,
    /** A person has to look: alone it makes a document WARNING. */
    SERIOUS,
    /** Counts together with others; alone it leaves a document NORMAL. */
    SLIGHT,
    /** Worth knowing; speaks neither for nor against. */
    NEUTRAL,
    /** A reason to trust. */
    TRUST
  }

  public Finding {
    marks = List.copyOf(marks);
    if (description.isBlank()) {
      throw new IllegalArgumentException("a finding says what it is");
    }
    if (description.length() > LONGEST_DESCRIPTION) {
      description = description.substring(0, LONGEST_DESCRIPTION);
    }
  }

  /** Whether it speaks against the document. */
  public boolean risk() {
    return weight == Weight.GRAVE || weight == Weight.SERIOUS || weight == Weight.SLIGHT;
  }
}
