package io.dossier.reader.examination.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Which page of a revision is which in the next: by its object's number; a page whose number is new
 * takes the place of one that is gone from there. All by index from 0.
 *
 * @param kept index before, index after; in order of the latter
 * @param reordered whether pages that are in both come in another order
 */
record PageMatching(
    Map<Integer, Integer> kept, List<Integer> added, List<Integer> removed, boolean reordered) {
  private static final int MOST = 2_000;

  PageMatching {
    kept = Map.copyOf(kept);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  static PageMatching of(PDDocument before, PDDocument after) {
    Map<COSObjectKey, Integer> old = new LinkedHashMap<>();
    List<Integer> gone = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, before.getNumberOfPages()); i++) {
      COSObjectKey key = before.getPage(i).getCOSObject().getKey();
      if (key == null || old.putIfAbsent(key, i) != null) {
        gone.add(i);
      }
    }
    Map<Integer, Integer> kept = new HashMap<>();
    List<Integer> come = new ArrayList<>();
    boolean reordered = false;
    int last = -1;
    for (int i = 0; i < Math.min(MOST, after.getNumberOfPages()); i++) {
      COSObjectKey key = after.getPage(i).getCOSObject().getKey();
      Integer known = key == null ? null : old.remove(key);
      if (known == null) {
        come.add(i);
      } else {
        kept.put(known, i);
        reordered |= known < last;
        last = known;
      }
    }
    gone.addAll(old.values());
    for (Integer index : List.copyOf(come)) {
      if (gone.remove(index)) {
        come.remove(index);
        kept.put(index, index);
      }
    }
    return new PageMatching(kept, come, gone, reordered);
  }
}
