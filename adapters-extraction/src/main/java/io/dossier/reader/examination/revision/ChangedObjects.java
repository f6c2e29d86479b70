package io.dossier.reader.examination.revision;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The indirect objects that a revision wrote anew, dropped or made. The bytes of an earlier
 * revision stay as they are, so that an object at the same place in both is the same.
 *
 * @param keys of all of them
 */
record ChangedObjects(Set<COSObjectKey> keys) {
  ChangedObjects {
    keys = Set.copyOf(keys);
  }

  static ChangedObjects between(PDDocument before, PDDocument after) {
    Map<COSObjectKey, Long> old = before.getDocument().getXrefTable();
    Map<COSObjectKey, Long> now = after.getDocument().getXrefTable();
    Set<COSObjectKey> changed = new HashSet<>();
    old.forEach(
        (key, place) -> {
          Long later = now.get(key);
          if (!place.equals(later) || (place < 0 && moved(-place, old, now))) {
            changed.add(key);
          }
        });
    now.keySet().stream().filter(key -> !old.containsKey(key)).forEach(changed::add);
    return new ChangedObjects(changed);
  }

  /** Whether an object stream, which has generation 0 (ISO 32000-2, 7.5.7), was written anew. */
  private static boolean moved(
      long stream, Map<COSObjectKey, Long> old, Map<COSObjectKey, Long> now) {
    COSObjectKey key = new COSObjectKey(stream, 0);
    Long before = old.get(key);
    return before == null || !before.equals(now.get(key));
  }

  boolean contains(COSObjectKey key) {
    return keys.contains(key);
  }
}
