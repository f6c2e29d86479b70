package io.dossier.core.examination;

import java.util.Arrays;

/**
 * By what a logo is known again on a page: made of its picture by the reader process, and
 * understood by it alone. The picture cannot be made of it again but for a small grey copy.
 */
public final class LogoPrint {
  /** More than any print has. */
  public static final int MOST_BYTES = 64 * 1024;

  private final byte[] bytes;

  /**
   * @throws IllegalArgumentException when there are none, or too many
   */
  public LogoPrint(byte[] bytes) {
    if (bytes.length == 0 || bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("a print of " + bytes.length + " bytes");
    }
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogoPrint print && Arrays.equals(bytes, print.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "LogoPrint of " + bytes.length + " bytes";
  }
}
