package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** What became of the annotations and form fields of a page. */
final class NoteChanges {
  private static final Set<COSName> UNSEEN =
      Set.of(
          COSName.M,
          COSName.NM,
          COSName.getPDFName("Popup"),
          COSName.getPDFName("IRT"),
          COSName.getPDFName("Dest"));

  private final PagePair pages;
  private final ObjectComparison comparison;
  private final SignedState state;
  private final List<Change> changes = new ArrayList<>();
  private final List<Area> laid = new ArrayList<>();
  private final List<Area> lifted = new ArrayList<>();
  private final List<Area> signed = new ArrayList<>();

  private NoteChanges(PagePair pages, ObjectComparison comparison, SignedState state) {
    this.pages = pages;
    this.comparison = comparison;
    this.state = state;
  }

  static List<Change> of(PagePair pages, ObjectComparison comparison, SignedState state)
      throws IOException {
    NoteChanges found = new NoteChanges(pages, comparison, state);
    found.run(NotePairs.of(pages.pageBefore(), pages.pageAfter(), comparison));
    return found.changes;
  }

  private void run(NotePairs pairs) throws IOException {
    Set<COSObjectKey> replaced = new HashSet<>();
    for (NotePairs.Pair pair : pairs.kept()) {
      kept(pair, replaced);
    }
    pairs.added().forEach(this::added);
    pairs.removed().forEach(this::removed);
    if (!laid.isEmpty()) {
      add(Change.Kind.COVERED, Coverage.covered(pages, laid));
    }
    if (!lifted.isEmpty()) {
      add(Change.Kind.UNCOVERED, Coverage.uncovered(pages, lifted));
    }
    if (!signed.isEmpty()) {
      add(Change.Kind.SIGNATURE_OVER_TEXT, Coverage.covered(pages, signed));
    }
    if (state.signed() && OtherUses.of(pages.before().document(), replaced)) {
      changes.add(new Change(Change.Kind.SHARED_OBJECT, pages.name(), List.of()));
    }
  }

  private void add(Change.Kind kind, List<Mark> marks) {
    if (!marks.isEmpty()) {
      changes.add(new Change(kind, pages.name(), marks));
    }
  }

  private void kept(NotePairs.Pair pair, Set<COSObjectKey> replaced) throws IOException {
    if (comparison.same(pair.before().dictionary(), pair.after().dictionary(), UNSEEN)) {
      return;
    }
    if (pair.before().isWidget()) {
      new FieldChanges(pages, comparison, state).of(pair).ifPresent(changes::add);
      if (!comparison.same(
          pair.before().dictionary().getItem(COSName.AP),
          pair.after().dictionary().getItem(COSName.AP))) {
        replaced.addAll(OtherUses.appearance(pair.before().dictionary()));
      }
      if (!pair.before().area().equals(pair.after().area())) {
        moved(pair);
      }
      return;
    }
    if (pair.before().shows() || pair.after().shows()) {
      changes.add(told(Change.Kind.NOTE, pair.after()));
      moved(pair);
    }
  }

  private void moved(NotePairs.Pair pair) {
    laid.add(pair.after().area());
    lifted.add(pair.before().area());
  }

  private void added(Note note) {
    if (note.isSignature()) {
      if (note.inherited(COSName.V) != null) {
        changes.add(told(Change.Kind.SIGNATURE_ADDED, note));
      }
      if (note.shows()) {
        signed.add(note.area());
      }
    } else if (note.shows()) {
      changes.add(told(note.isWidget() ? Change.Kind.FIELD_ADDED : Change.Kind.NOTE, note));
      laid.add(note.area());
    }
  }

  private void removed(Note note) {
    if (note.isSignature() && note.inherited(COSName.V) != null) {
      changes.add(told(Change.Kind.SIGNATURE_CHANGED, note));
    } else if (note.shows()) {
      changes.add(told(note.isWidget() ? Change.Kind.FIELD_ADDED : Change.Kind.NOTE_REMOVED, note));
      lifted.add(note.area());
    }
  }

  private Change told(Change.Kind kind, Note note) {
    String subject = (note.isWidget() ? "field " + note.name() : note.subtype()) + " on ";
    Mark mark =
        new Mark(
            pages.indexAfter(),
            List.of(note.area()),
            Optional.ofNullable(note.dictionary().getString(COSName.CONTENTS))
                .filter(text -> !text.isBlank()),
            Optional.empty());
    return new Change(kind, subject + pages.name(), List.of(mark));
  }
}
