package io.dossier.reader.examination.revision;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks for words and numbers in the bytes of a PDF. */
public final class RawBytes {
  private static final int MOST_DIGITS = 10;

  /** In all, so many times its own size is searched; a file that asks for more is hostile. */
  private static final long MOST_SEARCHED = 64;

  private final byte[] content;
  private long left;

  public RawBytes(byte[] content) {
    this.content = content;
    this.left = MOST_SEARCHED * content.length;
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  public int length() {
    return content.length;
  }

  public int at(int index) {
    return content[index] & 0xff;
  }

  /** The first place from which the word stands, or -1; also -1 once too much was searched. */
  public int find(byte[] word, int from, int to) {
    for (int i = Math.max(0, from); i <= to - word.length && left > 0; i++, left--) {
      if (startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last such place, or -1. For short ways. */
  public int findLast(byte[] word, int from, int to) {
    for (int i = to - word.length; i >= Math.max(0, from); i--) {
      if (startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  public boolean startsWith(byte[] word, int at) {
    if (at < 0 || at + word.length > content.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (content[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first index from here that is no white space (ISO 32000-2, 7.2.3). */
  public int afterBlanks(int from) {
    int at = Math.max(0, from);
    while (at < content.length && isBlank(content[at])) {
      at++;
    }
    return Math.min(at, content.length);
  }

  /** The index after the end of a line, if one is here. */
  public int afterLineEnd(int from) {
    int at = from;
    at += at < content.length && content[at] == '\r' ? 1 : 0;
    at += at < content.length && content[at] == '\n' ? 1 : 0;
    return at;
  }

  public static boolean isBlank(byte value) {
    return value == 0 || value == 9 || value == 10 || value == 12 || value == 13 || value == 32;
  }

  /** The whole number that stands next, blanks aside. */
  public Optional<Long> number(int from, int to) {
    int at = afterBlanks(from);
    long value = 0;
    int digits = 0;
    while (at < Math.min(to, content.length)
        && digits < MOST_DIGITS
        && content[at] >= '0'
        && content[at] <= '9') {
      value = value * 10 + (content[at] - '0');
      digits++;
      at++;
    }
    return digits == 0 ? Optional.empty() : Optional.of(value);
  }
}
