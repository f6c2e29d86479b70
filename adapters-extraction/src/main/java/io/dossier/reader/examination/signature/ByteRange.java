package io.dossier.reader.examination.signature;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The bytes that a signature covers (ISO 32000-2, 12.8.1): two ranges within the file, with the
 * signature itself between them.
 *
 * @param start of the first
 * @param gap where the first ends
 * @param resume where the second begins
 * @param end where the second ends
 */
record ByteRange(int start, int gap, int resume, int end) {
  private static final int MOST_NUMBERS = 100;

  /** Why there is none. */
  enum Fault {
    MISSING,
    NOT_TWO_RANGES,
    OUT_OF_FILE
  }

  /** The fault of a dictionary's range, if it has one. */
  static Optional<Fault> fault(COSDictionary signature, int length) {
    COSArray array = signature.getCOSArray(COSName.BYTERANGE);
    if (array == null || array.size() == 0) {
      return Optional.of(Fault.MISSING);
    }
    for (int i = 0; i < Math.min(array.size(), MOST_NUMBERS); i++) {
      if (!(array.getObject(i) instanceof COSNumber number) || number.longValue() < 0) {
        return Optional.of(Fault.MISSING);
      }
    }
    if (array.size() != 4) {
      return Optional.of(Fault.NOT_TWO_RANGES);
    }
    long end = number(array, 2) + number(array, 3);
    boolean inOrder = number(array, 0) + number(array, 1) <= number(array, 2);
    return end > length || !inOrder ? Optional.of(Fault.OUT_OF_FILE) : Optional.empty();
  }

  /** Of a dictionary whose range has no fault. */
  static ByteRange of(COSDictionary signature) {
    COSArray array = signature.getCOSArray(COSName.BYTERANGE);
    int start = (int) number(array, 0);
    int resume = (int) number(array, 2);
    return new ByteRange(
        start, start + (int) number(array, 1), resume, resume + (int) number(array, 3));
  }

  private static long number(COSArray array, int index) {
    return array.getObject(index) instanceof COSNumber number ? number.longValue() : 0;
  }

  byte[] signed(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(gap - start + end - resume);
    bytes.write(content, start, gap - start);
    bytes.write(content, resume, end - resume);
    return bytes.toByteArray();
  }
}
