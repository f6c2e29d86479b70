package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Mark;
import io.dossier.reader.pdf.PdfFile;
import io.dossier.reader.pdf.PdfWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which one revision differs from the one before it, as far as a person sees them or
 * acts on them. Particulars, structure trees, validation data (DSS, ISO 32000-2, 12.8.4.3) and the
 * like may change freely.
 */
final class RevisionComparison {
  private static final COSName LAYERS = COSName.OCPROPERTIES;
  private static final int MOST_PAGES_NAMED = 20;

  private final PdfFile before;
  private final PdfFile after;
  private final ObjectComparison comparison;
  private final SignedState state;
  private final Effort effort;
  private final Set<COSObjectKey> replaced = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private RevisionComparison(PdfFile before, PdfFile after, SignedState state, Effort effort) {
    this.before = before;
    this.after = after;
    this.comparison =
        new ObjectComparison(ChangedObjects.between(before.document(), after.document()));
    this.state = state;
    this.effort = effort;
  }

  /**
   * @param state of the first
   */
  static List<Change> of(PdfFile before, PdfFile after, SignedState state, Effort effort)
      throws IOException {
    RevisionComparison compared = new RevisionComparison(before, after, state, effort);
    compared.run();
    return compared.changes;
  }

  private void run() throws IOException {
    List<RevisedPage> now = RevisedPage.of(after);
    PageMatching pages = PageMatching.of(RevisedPage.of(before), now);
    boolean layers =
        comparison.same(catalog(before).getItem(LAYERS), catalog(after).getItem(LAYERS));
    for (PagePair pair : pages.kept()) {
      page(pair, layers);
    }
    for (RevisedPage page : pages.added().stream().limit(MOST_PAGES_NAMED).toList()) {
      Mark.Change change = new Mark.Change(Mark.Change.Kind.ADD, Optional.empty(), text(page));
      whole(Change.Kind.PAGE_ADDED, page, page.index(), change);
    }
    for (RevisedPage page : pages.removed().stream().limit(MOST_PAGES_NAMED).toList()) {
      Mark.Change change = new Mark.Change(Mark.Change.Kind.REMOVE, text(page), Optional.empty());
      // What is gone has no place in the file: it is shown where it was, or at the end.
      whole(Change.Kind.PAGE_REMOVED, page, Math.min(page.index(), now.size() - 1), change);
    }
    if (pages.reordered()) {
      changes.add(new Change(Change.Kind.PAGES_REORDERED, "the order of pages", List.of()));
    }
    if (state.signed() && OtherUses.of(before.document(), replaced)) {
      changes.add(new Change(Change.Kind.SHARED_OBJECT, "the form", List.of()));
    }
    if (active()) {
      changes.add(new Change(Change.Kind.ACTIVE, "the file's actions", List.of()));
    }
  }

  private void whole(Change.Kind kind, RevisedPage page, int shown, Mark.Change change) {
    Mark mark = Mark.change(Math.max(0, shown), page.whole(), change);
    changes.add(new Change(kind, page.name(), List.of(mark)));
  }

  private static Optional<String> text(RevisedPage page) throws IOException {
    return page.words().stream().map(PdfWords.Placed::text).reduce((a, b) -> a + " " + b);
  }

  private static COSDictionary catalog(PdfFile file) {
    return file.document().getDocumentCatalog().getCOSObject();
  }

  private void page(PagePair pair, boolean layersAsBefore) throws IOException {
    PDPage a = pair.before().page();
    PDPage b = pair.after().page();
    if (layersAsBefore && comparison.same(a.getCOSObject(), b.getCOSObject()) && inherits(a, b)) {
      return;
    }
    String name = pair.after().name();
    if (!pair.before().frame().equals(pair.after().frame())) {
      Mark mark = Mark.at(pair.after().index(), pair.after().whole());
      changes.add(new Change(Change.Kind.FRAME, name, List.of(mark)));
    }
    boolean content =
        layersAsBefore
            && comparison.same(
                a.getCOSObject().getItem(COSName.CONTENTS),
                b.getCOSObject().getItem(COSName.CONTENTS))
            && comparison.same(resources(a), resources(b));
    if (!content && effort.spend()) {
      changes.addAll(ContentChanges.of(pair));
    } else if (!content) {
      changes.add(new Change(Change.Kind.TOO_MUCH, name, List.of()));
    }
    changes.addAll(NoteChanges.of(pair, comparison, state, effort, replaced));
  }

  private boolean inherits(PDPage a, PDPage b) {
    return comparison.same(resources(a), resources(b))
        && a.getRotation() == b.getRotation()
        && comparison.same(a.getCropBox().getCOSArray(), b.getCropBox().getCOSArray());
  }

  private static @Nullable COSBase resources(PDPage page) {
    PDResources resources = page.getResources();
    return resources == null ? null : resources.getCOSObject();
  }

  private boolean active() {
    COSDictionary a = catalog(before);
    COSDictionary b = catalog(after);
    return !comparison.same(a.getItem(COSName.AA), b.getItem(COSName.AA))
        || !comparison.same(script(a), script(b))
        || !comparison.same(scripts(a), scripts(b));
  }

  /** What is run on opening; going to a page, which is most common, changes with the page. */
  private static @Nullable COSBase script(COSDictionary catalog) {
    COSDictionary action = catalog.getCOSDictionary(COSName.OPEN_ACTION);
    return action == null || "GoTo".equals(action.getNameAsString(COSName.S)) ? null : action;
  }

  private static @Nullable COSBase scripts(COSDictionary catalog) {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    return names == null ? null : names.getItem(COSName.getPDFName("JavaScript"));
  }
}
