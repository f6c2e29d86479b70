package io.dossier.reader.examination.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Which annotation of a page is which in the next revision: by the object's number, else by saying
 * the same.
 */
record NotePairs(List<Pair> kept, List<Note> added, List<Note> removed) {
  /** More than these are not compared each with each. */
  private static final int MOST_LOOSE = 200;

  NotePairs {
    kept = List.copyOf(kept);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** One annotation in both revisions. */
  record Pair(Note before, Note after) {}

  static NotePairs of(PDPage before, PDPage after, ObjectComparison comparison) {
    Map<COSObjectKey, Note> old = new HashMap<>();
    List<Note> loose = new ArrayList<>();
    for (Note note : Note.of(before)) {
      COSObjectKey key = note.key();
      if (key == null || old.putIfAbsent(key, note) != null) {
        loose.add(note);
      }
    }
    List<Pair> kept = new ArrayList<>();
    List<Note> added = new ArrayList<>();
    for (Note note : Note.of(after)) {
      COSObjectKey key = note.key();
      Note known = key == null ? null : old.remove(key);
      if (known == null) {
        added.add(note);
      } else {
        kept.add(new Pair(known, note));
      }
    }
    loose.addAll(old.values());
    if (loose.size() <= MOST_LOOSE && added.size() <= MOST_LOOSE) {
      added.removeIf(note -> takeSame(loose, note, comparison));
    }
    return new NotePairs(kept, added, loose);
  }

  private static boolean takeSame(List<Note> loose, Note note, ObjectComparison comparison) {
    for (Iterator<Note> each = loose.iterator(); each.hasNext(); ) {
      if (comparison.same(each.next().dictionary(), note.dictionary())) {
        each.remove();
        return true;
      }
    }
    return false;
  }
}
