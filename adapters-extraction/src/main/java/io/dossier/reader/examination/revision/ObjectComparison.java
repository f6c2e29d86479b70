package io.dossier.reader.examination.revision;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an object of one revision says the same as one of the next, with all that it refers to.
 * "Same" is proven; what is too deep or too much to follow is called different.
 */
final class ObjectComparison {
  private static final int DEEPEST = 60;
  private static final int MOST_STEPS = 2_000_000;

  /** They lead back up, or say nothing of how a thing looks. */
  private static final Set<COSName> LEFT_OUT =
      Set.of(
          COSName.PARENT,
          COSName.P,
          COSName.STRUCT_PARENT,
          COSName.STRUCT_PARENTS,
          COSName.METADATA,
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("LastModified"));

  private final ChangedObjects changed;
  private final Set<Pair> seen = new HashSet<>();
  private final List<Pair> met = new ArrayList<>();
  private int steps;

  ObjectComparison(ChangedObjects changed) {
    this.changed = changed;
  }

  private record Pair(COSObjectKey before, COSObjectKey after) {}

  boolean same(@Nullable COSBase before, @Nullable COSBase after) {
    return same(before, after, 0);
  }

  /**
   * @param but entries that are not looked at
   */
  boolean same(COSDictionary before, COSDictionary after, Set<COSName> but) {
    return sameEntries(before, after, but, 0);
  }

  private boolean same(@Nullable COSBase before, @Nullable COSBase after, int depth) {
    if (depth > DEEPEST || ++steps > MOST_STEPS) {
      return false;
    }
    boolean still = false;
    int known = met.size();
    if (before instanceof COSObject a && after instanceof COSObject b) {
      COSObjectKey old = a.getKey();
      COSObjectKey now = b.getKey();
      if (old != null && now != null) {
        Pair pair = new Pair(old, now);
        if (!seen.add(pair)) {
          return true;
        }
        met.add(pair);
        still = old.equals(now) && !changed.contains(old);
      }
    }
    boolean same = sameValue(direct(before), direct(after), still, depth + 1);
    if (!same) {
      forget(known);
    }
    return same;
  }

  /** What was met since was called the same on the assumption that this would be. */
  private void forget(int known) {
    List<Pair> since = met.subList(known, met.size());
    since.forEach(seen::remove);
    since.clear();
  }

  static @Nullable COSBase direct(@Nullable COSBase object) {
    COSBase value = object instanceof COSObject reference ? reference.getObject() : object;
    return value instanceof COSNull ? null : value;
  }

  /**
   * @param still whether both are one object that was not written anew
   */
  private boolean sameValue(
      @Nullable COSBase before, @Nullable COSBase after, boolean still, int depth) {
    if (before == null || after == null) {
      return before == after;
    }
    if (before instanceof COSStream a && after instanceof COSStream b) {
      return sameEntries(a, b, Set.of(COSName.LENGTH), depth)
          && a.getLength() == b.getLength()
          && (still || sameBytes(a, b));
    }
    if (before instanceof COSDictionary a && after instanceof COSDictionary b) {
      return sameEntries(a, b, Set.of(), depth);
    }
    if (before instanceof COSArray a && after instanceof COSArray b) {
      return sameItems(a, b, depth);
    }
    if (before instanceof COSNumber a && after instanceof COSNumber b) {
      return a.floatValue() == b.floatValue();
    }
    return Objects.equals(before, after);
  }

  private boolean sameItems(COSArray before, COSArray after, int depth) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!same(before.get(i), after.get(i), depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameEntries(
      COSDictionary before, COSDictionary after, Set<COSName> but, int depth) {
    Set<COSName> names = new HashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (COSName name : names) {
      if (!LEFT_OUT.contains(name)
          && !but.contains(name)
          && !same(before.getItem(name), after.getItem(name), depth)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameBytes(COSStream before, COSStream after) {
    try (InputStream a = before.createRawInputStream();
        InputStream b = after.createRawInputStream()) {
      return Arrays.equals(a.readAllBytes(), b.readAllBytes());
    } catch (IOException e) {
      // It cannot be read, and so not be called the same.
      return false;
    }
  }
}
