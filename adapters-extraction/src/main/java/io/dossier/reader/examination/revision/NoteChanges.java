package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import java.io.IOException;
import java.util.ArrayList;
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

  /** They look like content of the page; other annotations look like what they are. */
  private static final Set<String> WRITING = Set.of("FreeText", "Stamp", "Watermark", "Redact");

  /** In points. */
  private static final double LARGEST_SIGN = 32;

  private final PagePair pages;
  private final ObjectComparison comparison;
  private final SignedState state;
  private final Effort effort;
  private final Set<COSObjectKey> replaced;
  private final List<Change> changes = new ArrayList<>();
  private final List<Area> laid = new ArrayList<>();
  private final List<Area> signs = new ArrayList<>();
  private final List<Area> lifted = new ArrayList<>();
  private final List<Area> signed = new ArrayList<>();

  private NoteChanges(
      PagePair pages,
      ObjectComparison comparison,
      SignedState state,
      Effort effort,
      Set<COSObjectKey> replaced) {
    this.pages = pages;
    this.comparison = comparison;
    this.state = state;
    this.effort = effort;
    this.replaced = replaced;
  }

  /**
   * @param replaced objects of the looks of form fields that give way to others are added to it
   */
  static List<Change> of(
      PagePair pages,
      ObjectComparison comparison,
      SignedState state,
      Effort effort,
      Set<COSObjectKey> replaced)
      throws IOException {
    NoteChanges found = new NoteChanges(pages, comparison, state, effort, replaced);
    found.run(NotePairs.of(pages.before().page(), pages.after().page(), comparison));
    return found.changes;
  }

  private void run(NotePairs pairs) throws IOException {
    for (NotePairs.Pair pair : pairs.kept()) {
      kept(pair);
    }
    pairs.added().forEach(this::added);
    pairs.removed().forEach(this::removed);
    Coverage coverage = new Coverage(pages, effort);
    add(Change.Kind.COVERED, coverage.covered(laid));
    add(Change.Kind.NOTE_OVER_TEXT, coverage.covered(signs));
    add(Change.Kind.UNCOVERED, coverage.uncovered(lifted));
    add(Change.Kind.SIGNATURE_OVER_TEXT, coverage.covered(signed));
  }

  private void add(Change.Kind kind, List<Mark> marks) {
    if (!marks.isEmpty()) {
      changes.add(new Change(kind, pages.after().name(), marks));
    }
  }

  private void kept(NotePairs.Pair pair) throws IOException {
    if (comparison.same(pair.before().dictionary(), pair.after().dictionary(), UNSEEN)) {
      return;
    }
    if (pair.before().isWidget()) {
      new FieldChanges(pages, comparison, state, effort).of(pair).ifPresent(changes::add);
      if (!comparison.same(
          pair.before().dictionary().getItem(COSName.AP),
          pair.after().dictionary().getItem(COSName.AP))) {
        replaced.addAll(OtherUses.appearance(pair.before().dictionary()));
      }
      if (!pair.before().area().equals(pair.after().area())
          || pair.before().shows() != pair.after().shows()) {
        moved(pair);
      }
      return;
    }
    if (pair.before().shows() || pair.after().shows()) {
      changes.add(told(kind(pair.after()), pair.after()));
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
        changes.add(told(note.signing(), note));
      }
      if (note.shows()) {
        signed.add(note.area());
      }
    } else if (note.shows()) {
      changes.add(told(note.isWidget() ? Change.Kind.FIELD_ADDED : kind(note), note));
      (isSign(note) ? signs : laid).add(note.area());
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

  /** Whether it is the small sign of a note, which viewers put where the comment was made. */
  private static boolean isSign(Note note) {
    return note.subtype().equals("Text")
        && note.area().width() <= LARGEST_SIGN
        && note.area().height() <= LARGEST_SIGN;
  }

  private static Change.Kind kind(Note note) {
    return WRITING.contains(note.subtype()) ? Change.Kind.OVERLAY : Change.Kind.NOTE;
  }

  private Change told(Change.Kind kind, Note note) {
    String subject = (note.isWidget() ? "field " + note.name() : note.subtype()) + " on ";
    Mark mark =
        new Mark(
            pages.after().index(),
            List.of(note.area()),
            Optional.ofNullable(note.dictionary().getString(COSName.CONTENTS))
                .filter(text -> !text.isBlank()),
            Optional.empty());
    return new Change(kind, subject + pages.after().name(), List.of(mark));
  }
}
