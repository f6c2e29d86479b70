package io.dossier.reader.examination.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the revisions of a PDF end (ISO 32000-2, 7.5.6). An end is an {@code %%EOF} whose {@code
 * startxref} leads to a cross-reference section all of which lies before it. The first section of a
 * linearized file leads to one behind it (Annex F), and so ends no revision; neither does the part
 * of a hybrid file that older readers do not see (7.5.8.4).
 *
 * @param lengths that the file had, ascending; the last is that of the whole file
 * @param sound whether the file ends with a sound revision; else objects follow that no
 *     cross-reference section lists, or it has none at all
 */
public record RevisionEnds(List<Integer> lengths, boolean sound) {
  private static final int MOST = 2_000;
  private static final byte[] EOF = RawBytes.ascii("%%EOF");
  private static final byte[] START = RawBytes.ascii("startxref");
  private static final byte[] TRAILER = RawBytes.ascii("trailer");
  private static final byte[] STREAM = RawBytes.ascii("stream");
  private static final byte[] PREV = RawBytes.ascii("/Prev");
  private static final byte[] XREF = RawBytes.ascii("xref");
  private static final byte[] OBJECT = RawBytes.ascii(" obj");

  /** So far before its end marker a section's place may be told. */
  private static final int FARTHEST_START = 256;

  public RevisionEnds {
    lengths = List.copyOf(lengths);
  }

  public static RevisionEnds of(byte[] content) {
    RawBytes bytes = new RawBytes(content);
    List<Integer> ends = new ArrayList<>();
    int at = bytes.find(EOF, 0, bytes.length());
    while (at >= 0 && ends.size() < MOST) {
      if (isEnd(bytes, at)) {
        ends.add(bytes.afterLineEnd(at + EOF.length));
      }
      at = bytes.find(EOF, at + EOF.length, bytes.length());
    }
    int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    boolean sound = last > 0 && bytes.find(OBJECT, last, bytes.length()) < 0;
    if (sound) {
      // Blanks, and what gateways leave behind a file, belong to its last revision.
      ends.set(ends.size() - 1, bytes.length());
    } else {
      ends.add(bytes.length());
    }
    return new RevisionEnds(ends, sound);
  }

  public int count() {
    return lengths.size();
  }

  private static boolean isEnd(RawBytes bytes, int eof) {
    int start = bytes.findLast(START, Math.max(0, eof - FARTHEST_START), eof);
    if (start < 0) {
      return false;
    }
    Optional<Long> offset = bytes.number(start + START.length, eof);
    if (offset.isEmpty() || offset.get() <= 0 || offset.get() >= start) {
      return false;
    }
    int section = bytes.afterBlanks(offset.get().intValue());
    return isSection(bytes, section, start)
        && previous(bytes, section, start).map(place -> place < start).orElse(true);
  }

  private static boolean isSection(RawBytes bytes, int at, int before) {
    if (bytes.startsWith(XREF, at)) {
      return true;
    }
    int object = bytes.find(OBJECT, at, Math.min(before, at + 24));
    return object > 0 && bytes.number(at, object).isPresent();
  }

  /** Where its dictionary says that the section before it begins. */
  private static Optional<Long> previous(RawBytes bytes, int section, int before) {
    int dictionary =
        bytes.startsWith(XREF, section) ? bytes.find(TRAILER, section, before) : section;
    if (dictionary < 0) {
      return Optional.empty();
    }
    int stream = bytes.find(STREAM, dictionary, before);
    int key = bytes.find(PREV, dictionary, stream < 0 ? before : stream);
    return key < 0 ? Optional.empty() : bytes.number(key + PREV.length, before);
  }
}
