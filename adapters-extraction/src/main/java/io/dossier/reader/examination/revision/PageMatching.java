package io.dossier.reader.examination.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Which page of a revision is which in the next: by its object's number; a page whose number is new
 * takes the place of one that is gone from there.
 *
 * @param kept in order of the later revision, those that took a place at the end
 * @param reordered whether pages that are in both come in another order
 */
record PageMatching(
    List<PagePair> kept, List<RevisedPage> added, List<RevisedPage> removed, boolean reordered) {
  PageMatching {
    kept = List.copyOf(kept);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  static PageMatching of(List<RevisedPage> before, List<RevisedPage> after) {
    Map<COSObjectKey, RevisedPage> old = new LinkedHashMap<>();
    List<RevisedPage> gone = new ArrayList<>();
    for (RevisedPage page : before) {
      COSObjectKey key = page.page().getCOSObject().getKey();
      if (key == null || old.putIfAbsent(key, page) != null) {
        gone.add(page);
      }
    }
    List<PagePair> kept = new ArrayList<>();
    List<RevisedPage> come = new ArrayList<>();
    boolean reordered = false;
    int last = -1;
    for (RevisedPage page : after) {
      COSObjectKey key = page.page().getCOSObject().getKey();
      RevisedPage known = key == null ? null : old.remove(key);
      if (known == null) {
        come.add(page);
      } else {
        kept.add(new PagePair(known, page));
        reordered |= known.index() < last;
        last = known.index();
      }
    }
    gone.addAll(old.values());
    replaced(gone, come, kept);
    return new PageMatching(kept, come, gone, reordered);
  }

  /** Takes out those that stand at the same place. */
  private static void replaced(
      List<RevisedPage> gone, List<RevisedPage> come, List<PagePair> kept) {
    Map<Integer, RevisedPage> places = new HashMap<>();
    gone.forEach(page -> places.put(page.index(), page));
    for (Iterator<RevisedPage> each = come.iterator(); each.hasNext(); ) {
      RevisedPage page = each.next();
      RevisedPage before = places.remove(page.index());
      if (before != null) {
        gone.remove(before);
        each.remove();
        kept.add(new PagePair(before, page));
      }
    }
  }
}
