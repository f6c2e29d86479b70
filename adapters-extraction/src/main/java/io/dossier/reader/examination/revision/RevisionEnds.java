package io.dossier.reader.examination.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the revisions of a PDF end (ISO 32000-2, 7.5.6). An end is an {@code %%EOF} whose {@code
 * startxref} leads to a cross-reference section all of which lies before it. The first section of a
 * linearized file leads to one behind it (Annex F), and so ends no revision; neither does the part
 * of a hybrid file that older readers do not see (7.5.8.4).
 */
public final class RevisionEnds {
  private static final int MOST = 2_000;
  private static final byte[] EOF = RawBytes.ascii("%%EOF");
  private static final byte[] START = RawBytes.ascii("startxref");
  private static final byte[] TRAILER = RawBytes.ascii("trailer");
  private static final byte[] STREAM = RawBytes.ascii("stream");
  private static final byte[] PREV = RawBytes.ascii("/Prev");
  private static final byte[] XREF = RawBytes.ascii("xref");
  private static final byte[] OBJECT = RawBytes.ascii(" obj");

  /** The line ends and comments of a mail gateway may follow; objects may not. */
  private static final int FARTHEST_START = 256;

  private final RawBytes bytes;

  private RevisionEnds(byte[] content) {
    this.bytes = new RawBytes(content);
  }

  /**
   * The lengths that the file had, ascending. The last is that of the whole file, also where what
   * it ends with is no sound revision.
   */
  public static List<Integer> of(byte[] content) {
    return new RevisionEnds(content).find();
  }

  private List<Integer> find() {
    List<Integer> ends = new ArrayList<>();
    int at = bytes.find(EOF, 0, bytes.length());
    while (at >= 0 && ends.size() < MOST) {
      if (isEnd(at)) {
        ends.add(bytes.afterBlanks(at + EOF.length));
      }
      at = bytes.find(EOF, at + EOF.length, bytes.length());
    }
    int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    if (ends.isEmpty() || bytes.find(OBJECT, last, bytes.length()) >= 0) {
      ends.add(bytes.length());
    } else {
      ends.set(ends.size() - 1, bytes.length());
    }
    return ends;
  }

  private boolean isEnd(int eof) {
    int start = bytes.findLast(START, Math.max(0, eof - FARTHEST_START), eof);
    if (start < 0) {
      return false;
    }
    Optional<Long> offset = bytes.number(start + START.length, eof);
    if (offset.isEmpty() || offset.get() <= 0 || offset.get() >= start) {
      return false;
    }
    int section = bytes.afterBlanks(offset.get().intValue());
    return isSection(section, start) && previous(section, start).map(p -> p < start).orElse(true);
  }

  private boolean isSection(int at, int before) {
    if (bytes.startsWith(XREF, at)) {
      return true;
    }
    int object = bytes.find(OBJECT, at, Math.min(before, at + 24));
    return object > 0 && bytes.number(at, object).isPresent();
  }

  /** Where its dictionary says that the section before it begins. */
  private Optional<Long> previous(int section, int before) {
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
