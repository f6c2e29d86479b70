package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Mark;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What became of a form field that was there before: filled, filled otherwise, signed; or made to
 * show something else than its value, the "replace" attack of "Shadow Attacks" (NDSS 2021).
 */
final class FieldChanges {
  private static final Set<COSName> NOT_LOOK =
      Set.of(
          COSName.V,
          COSName.M,
          COSName.NM,
          COSName.getPDFName("DV"),
          COSName.getPDFName("Lock"),
          COSName.getPDFName("SV"));

  /** It leads to the catalog (ISO 32000-2, table 256), and so to all that may change. */
  private static final Set<COSName> WHOLE_FILE = Set.of(COSName.getPDFName("Reference"));

  private final PagePair pages;
  private final ObjectComparison comparison;
  private final SignedState state;
  private final Effort effort;

  FieldChanges(PagePair pages, ObjectComparison comparison, SignedState state, Effort effort) {
    this.pages = pages;
    this.comparison = comparison;
    this.state = state;
    this.effort = effort;
  }

  Optional<Change> of(NotePairs.Pair field) throws IOException {
    return field.before().isSignature() ? signature(field) : value(field);
  }

  private Optional<Change> signature(NotePairs.Pair field) {
    COSBase before = ObjectComparison.direct(field.before().inherited(COSName.V));
    COSBase after = ObjectComparison.direct(field.after().inherited(COSName.V));
    if (before == null) {
      return after == null ? Optional.empty() : told(field.after().signing(), field, null);
    }
    boolean same =
        before instanceof COSDictionary a
            && after instanceof COSDictionary b
            && comparison.same(a, b, WHOLE_FILE)
            && comparison.same(
                field.before().dictionary().getItem(COSName.AP),
                field.after().dictionary().getItem(COSName.AP))
            && field.before().area().equals(field.after().area());
    return same ? Optional.empty() : told(Change.Kind.SIGNATURE_CHANGED, field, null);
  }

  private Optional<Change> value(NotePairs.Pair field) throws IOException {
    String before = field.before().value();
    String after = field.after().value();
    if (!before.equals(after)) {
      Change.Kind kind =
          state.locks(field.after().name())
              ? Change.Kind.FIELD_LOCKED
              : before.isBlank() ? Change.Kind.FIELD_FILLED : Change.Kind.FIELD_REFILLED;
      return told(kind, field, values(before, after));
    }
    return looksSame(field) ? Optional.empty() : told(Change.Kind.FIELD_LOOK, field, null);
  }

  /**
   * Viewers set the same words anew in another way; a button has no words, and what it shows is not
   * made anew.
   */
  private boolean looksSame(NotePairs.Pair field) throws IOException {
    if (comparison.same(field.before().dictionary(), field.after().dictionary(), NOT_LOOK)) {
      return true;
    }
    if (field.before().shows() != field.after().shows() || !pages.writesSame(field)) {
      return false;
    }
    return !field.after().isButton() || !effort.spend() || !pages.differsIn(field.after().area());
  }

  private static Mark.Change values(String before, String after) {
    Mark.Change.Kind kind =
        before.isBlank()
            ? Mark.Change.Kind.ADD
            : after.isBlank() ? Mark.Change.Kind.REMOVE : Mark.Change.Kind.EDIT;
    return new Mark.Change(
        kind,
        Optional.of(before).filter(text -> !text.isBlank()),
        Optional.of(after).filter(text -> !text.isBlank()));
  }

  private Optional<Change> told(
      Change.Kind kind, NotePairs.Pair field, Mark.@Nullable Change change) {
    Mark mark =
        new Mark(
            pages.after().index(),
            List.of(field.after().area()),
            Optional.empty(),
            Optional.ofNullable(change));
    return Optional.of(
        new Change(
            kind, "field " + field.after().name() + " on " + pages.after().name(), List.of(mark)));
  }
}
