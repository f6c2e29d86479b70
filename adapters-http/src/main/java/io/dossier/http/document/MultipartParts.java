package io.dossier.http.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.fileupload2.core.FileUploadException;

/**
 * The parts of a multipart body (RFC 2046, 5.1.1), one after the other, from a stream of any
 * length; holds one buffer.
 *
 * <p>The boundary is sought by Horspool's method, which looks at one byte in as many as the
 * boundary has. A parser that looks at each takes longer than hashing and sealing the file
 * together.
 *
 * <p>A body that breaks the form or ends too early is a {@link FileUploadException}.
 */
final class MultipartParts {
  private static final int BUFFER = 128 * 1024;
  private static final int LONGEST_HEADERS = 10 * 1024;
  private static final int LONGEST_PADDING = 1024;

  private final InputStream body;
  private final byte[] delimiter;
  private final int[] shifts = new int[256];
  private final byte[] buffer = new byte[BUFFER];
  private int head;
  private int tail;

  /** Up to here the buffer holds content of the part; a delimiter follows if so said. */
  private int contentEnd;

  private boolean delimiterFollows;

  MultipartParts(InputStream body, byte[] boundary) {
    this.body = body;
    this.delimiter = Arrays.copyOf(new byte[] {'\r', '\n', '-', '-'}, boundary.length + 4);
    System.arraycopy(boundary, 0, delimiter, 4, boundary.length);
    Arrays.fill(shifts, delimiter.length);
    for (int i = 0; i < delimiter.length - 1; i++) {
      shifts[delimiter[i] & 0xff] = delimiter.length - 1 - i;
    }
    // The first delimiter may stand at the very start, without a line before it.
    buffer[tail++] = '\r';
    buffer[tail++] = '\n';
  }

  /**
   * Passes what is left of the part, or what stands before the first, and the delimiter.
   *
   * @return whether another part follows
   */
  boolean next() throws IOException {
    while (advance()) {
      head = contentEnd;
    }
    head += delimiter.length;
    delimiterFollows = false;
    boolean more = lineAfterDelimiter();
    contentEnd = head;
    return more;
  }

  /** After the delimiter stand two dashes when it was the last, else nothing but padding. */
  private boolean lineAfterDelimiter() throws IOException {
    byte first = take();
    if (first == '-' && take() == '-') {
      return false;
    }
    byte b = first;
    for (int i = 0; i < LONGEST_PADDING && (b == ' ' || b == '\t'); i++) {
      b = take();
    }
    if (b != '\r' || take() != '\n') {
      throw malformed("a delimiter is followed by something else");
    }
    return true;
  }

  /** The lines before the part's content, without the empty one that ends them. */
  String headers() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int length = 0;
    while (length < LONGEST_HEADERS) {
      byte b = take();
      lines.write(b);
      length++;
      if (b == '\n' && endsHeaders(lines.toByteArray(), length)) {
        contentEnd = head;
        return lines.toString(StandardCharsets.UTF_8).strip();
      }
    }
    throw malformed("the headers of a part are longer than " + LONGEST_HEADERS);
  }

  private static boolean endsHeaders(byte[] lines, int length) {
    return (length == 2 && lines[0] == '\r')
        || (length >= 4
            && lines[length - 2] == '\r'
            && lines[length - 3] == '\n'
            && lines[length - 4] == '\r');
  }

  /** The content of the part, up to its end; closing it does nothing. */
  InputStream content() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
          return 0;
        }
        if (head == contentEnd && !advance()) {
          return -1;
        }
        int count = Math.min(length, contentEnd - head);
        System.arraycopy(buffer, head, to, offset, count);
        head += count;
        return count;
      }
    };
  }

  /** Makes sure that content stands at the head, unless the part is at its end. */
  private boolean advance() throws IOException {
    while (head == contentEnd) {
      if (delimiterFollows) {
        return false;
      }
      int found = delimiterAt(head);
      delimiterFollows = found >= 0;
      contentEnd = delimiterFollows ? found : Math.max(head, tail - delimiter.length + 1);
      if (head == contentEnd && !delimiterFollows) {
        fill();
      }
    }
    return true;
  }

  /** Horspool, 1980: compared from the last byte, moved on by where that byte last occurs. */
  private int delimiterAt(int from) {
    int last = delimiter.length - 1;
    for (int end = from + last; end < tail; end += shifts[buffer[end] & 0xff]) {
      if (buffer[end] == delimiter[last]
          && Arrays.equals(buffer, end - last, end + 1, delimiter, 0, delimiter.length)) {
        return end - last;
      }
    }
    return -1;
  }

  private byte take() throws IOException {
    if (head == tail) {
      contentEnd = head;
      fill();
    }
    return buffer[head++];
  }

  /** Moves what is left to the front and reads on; only with no content standing at the head. */
  private void fill() throws IOException {
    System.arraycopy(buffer, head, buffer, 0, tail - head);
    tail -= head;
    head = 0;
    contentEnd = 0;
    int count = body.read(buffer, tail, buffer.length - tail);
    if (count < 0) {
      throw malformed("the body ends before its last delimiter");
    }
    tail += count;
  }

  private static FileUploadException malformed(String what) {
    return new FileUploadException("multipart: " + what);
  }
}
