package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Mark;
import java.util.List;

/**
 * One way in which a revision differs from the one before it.
 *
 * @param subject what it happened to, in a few words: "page 2", "field total"
 * @param marks where it shows; may be none
 */
record Change(Kind kind, String subject, List<Mark> marks) {
  Change {
    marks = List.copyOf(marks);
  }

  /** What happened, as a sentence says it after "Revision 2". */
  enum Kind {
    TEXT("changed text"),
    LOOK("changed what is seen without changing the text"),
    ADDED_APART("added something where nothing stood, nor near it"),
    STAMPED("laid a stamp over print that is still seen through it"),
    PAGE_ADDED("added pages"),
    PAGE_REMOVED("removed pages"),
    PAGES_REORDERED("put pages in another order"),
    FRAME("cut or turned pages otherwise"),
    COVERED("laid something over text so that it is no longer seen"),
    UNCOVERED("removed what covered text so that it is seen now"),
    NOTE("added or changed annotations"),
    OVERLAY("put text or stamps on pages as annotations"),
    NOTE_REMOVED("removed annotations"),
    FIELD_FILLED("filled form fields"),
    FIELD_REFILLED("changed the values of form fields that were filled before"),
    FIELD_LOCKED("changed form fields that a signature had locked"),
    FIELD_LOOK("changed what form fields show but not their values"),
    FIELD_ADDED("added or removed form fields"),
    SIGNATURE_ADDED("added signatures"),
    TIME_STAMP_ADDED("added time stamps"),
    NOTE_OVER_TEXT("put the signs of notes over text"),
    SIGNATURE_OVER_TEXT("laid the look of a signature over text so that it is no longer seen"),
    SIGNATURE_CHANGED("replaced or removed signatures that were there before"),
    SHARED_OBJECT("replaced the look of form fields that other parts of the file use too"),
    ACTIVE("added or changed actions or scripts"),
    UNSEEN("changed text that is not seen, as text recognition does"),
    TOO_MUCH("changed more pages than are compared");

    private final String told;

    Kind(String told) {
      this.told = told;
    }

    String told() {
      return told;
    }
  }
}
