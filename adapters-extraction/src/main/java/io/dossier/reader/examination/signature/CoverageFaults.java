package io.dossier.reader.examination.signature;

import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.revision.RawBytes;
import io.dossier.reader.examination.revision.RevisionEnds;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the bytes that a signature covers are those that it has to: all of one revision but the
 * signature itself. What is left out can be changed at will: signature wrapping puts a document of
 * its own into the gap (SWA, Mladenov et al., "1 Trillion Dollar Refund", CCS 2019), spoofing shows
 * another signature dictionary than the signed one.
 */
final class CoverageFaults {
  private static final byte[] OBJECT = RawBytes.ascii(" obj");

  /** Blanks around the signature's brackets that writers leave in. */
  private static final int MOST_SLACK = 16;

  private final RawBytes bytes;
  private final ByteRange range;
  private final RevisionEnds ends;
  private final List<Finding> findings = new ArrayList<>();

  private CoverageFaults(byte[] content, ByteRange range, RevisionEnds ends) {
    this.bytes = new RawBytes(content);
    this.range = range;
    this.ends = ends;
  }

  static List<Finding> of(
      PdfSignature signature, ByteRange range, byte[] content, RevisionEnds ends) {
    CoverageFaults faults = new CoverageFaults(content, range, ends);
    faults.run(signature);
    return faults.findings;
  }

  private void run(PdfSignature signature) {
    if (range.start() != 0) {
      serious(signature, "does not cover the beginning of the file, which can be changed freely");
    }
    if (bytes.find(OBJECT, range.gap(), range.resume()) >= 0) {
      grave(signature, "leaves a gap that holds other objects, as signature wrapping does");
    } else if (!isSignatureAlone()) {
      serious(signature, "leaves more than itself uncovered in the gap between its two ranges");
    } else if (!Arrays.equals(inGap(), signature.contents())) {
      serious(signature, "is not the one that stands in the gap between its two ranges");
    }
    if (signature.place() >= range.end() || isInGap(signature.place())) {
      grave(
          signature,
          "stands outside of what it covers: its name, reason and date were written by somebody"
              + " else, who took the signature over");
    }
    if (!endsRevision()) {
      serious(
          signature,
          "ends its cover before the file or a revision of it ends; what follows can be changed"
              + " freely");
    }
  }

  private boolean isInGap(long place) {
    return place > range.gap() && place < range.resume();
  }

  /** Whether the gap is one hexadecimal string, its brackets within or just outside. */
  private boolean isSignatureAlone() {
    int from = bytes.afterBlanks(range.gap());
    int to = range.resume();
    while (to > from && RawBytes.isBlank((byte) bytes.at(to - 1))) {
      to--;
    }
    if (from - range.gap() > MOST_SLACK || range.resume() - to > MOST_SLACK || from >= to) {
      return false;
    }
    boolean within = bytes.at(from) == '<' && bytes.at(to - 1) == '>';
    boolean outside =
        from > 0 && bytes.at(from - 1) == '<' && to < bytes.length() && bytes.at(to) == '>';
    return within ? isHex(from + 1, to - 1) : outside && isHex(from, to);
  }

  private boolean isHex(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.digit(bytes.at(i), 16) < 0 && !RawBytes.isBlank((byte) bytes.at(i))) {
        return false;
      }
    }
    return true;
  }

  private byte[] inGap() {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    int high = -1;
    for (int i = range.gap(); i < range.resume(); i++) {
      int digit = Character.digit(bytes.at(i), 16);
      if (digit >= 0 && high >= 0) {
        decoded.write((high << 4) | digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    if (high >= 0) {
      decoded.write(high << 4);
    }
    return decoded.toByteArray();
  }

  private boolean endsRevision() {
    int end = bytes.afterBlanks(range.end());
    List<Integer> revisions = ends.lengths().stream().map(bytes::afterBlanks).toList();
    boolean last = ends.count() > 1 && end == revisions.get(ends.count() - 2);
    return end >= bytes.length() || (revisions.contains(end) && (ends.sound() || !last));
  }

  private void grave(PdfSignature signature, String what) {
    add(Finding.Weight.GRAVE, signature, what);
  }

  private void serious(PdfSignature signature, String what) {
    add(Finding.Weight.SERIOUS, signature, what);
  }

  private void add(Finding.Weight weight, PdfSignature signature, String what) {
    findings.add(
        new Finding(
            weight,
            "The signature in the field \"" + signature.field() + "\" " + what + ".",
            signature.marks()));
  }
}
