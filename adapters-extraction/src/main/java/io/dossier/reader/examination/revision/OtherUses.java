package io.dossier.reader.examination.revision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Whether objects that make the look of form fields are used by anything else in the file. Filling
 * a field replaces them; where page content or an entry of the file that only a forger knows of
 * uses them too, that is replaced with them (difference policy of pyHanko, "sneaky" updates).
 */
final class OtherUses {
  private static final int MOST_STEPS = 500_000;

  private OtherUses() {}

  /** Whether one of these objects is reached by another way than as an appearance. */
  static boolean of(PDDocument document, Set<COSObjectKey> appearances) {
    if (appearances.isEmpty()) {
      return false;
    }
    Set<COSObjectKey> seen = new HashSet<>();
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(document.getDocument().getTrailer());
    for (int steps = 0; !open.isEmpty() && steps < MOST_STEPS; steps++) {
      COSBase item = open.pop();
      if (item instanceof COSObject reference) {
        COSObjectKey key = reference.getKey();
        if (key != null && appearances.contains(key)) {
          return true;
        }
        if (key != null && !seen.add(key)) {
          continue;
        }
        item = reference.getObject();
      }
      if (item instanceof COSDictionary dictionary) {
        for (COSName name : dictionary.keySet()) {
          push(open, name.equals(COSName.AP) ? null : dictionary.getItem(name));
        }
      } else if (item instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          push(open, array.get(i));
        }
      }
    }
    return false;
  }

  private static void push(Deque<COSBase> open, @Nullable COSBase item) {
    if (item instanceof COSObject || item instanceof COSDictionary || item instanceof COSArray) {
      open.push(item);
    }
  }

  /** The objects that make an annotation's appearance: its dictionary, its streams. */
  static Set<COSObjectKey> appearance(COSDictionary annotation) {
    Set<COSObjectKey> keys = new HashSet<>();
    collect(annotation.getItem(COSName.AP), keys, 0);
    return keys;
  }

  private static void collect(@Nullable COSBase item, Set<COSObjectKey> keys, int depth) {
    if (item instanceof COSObject reference && reference.getKey() != null) {
      keys.add(reference.getKey());
    }
    if (depth < 3
        && ObjectComparison.direct(item) instanceof COSDictionary dictionary
        && !(dictionary instanceof COSStream)) {
      for (COSName name : dictionary.keySet()) {
        collect(dictionary.getItem(name), keys, depth + 1);
      }
    }
  }
}
