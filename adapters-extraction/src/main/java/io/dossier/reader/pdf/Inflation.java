package io.dossier.reader.pdf;

import io.dossier.reader.Unreadable;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Measures to how much a PDF's streams unpack, before a parser does it in memory. Looks at the
 * bytes alone, so that it sees object and cross-reference streams too and needs no sound structure;
 * encrypted streams look like noise and stay unmeasured.
 */
final class Inflation {
  /** Small files are mostly blank: one white page of a scan shrinks a thousandfold. */
  private static final long ALLOWED = 192L << 20;

  private static final int MOST_RATIO = 200;
  private static final int DEEPEST = 8;
  private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int BLOCK = 1 << 16;

  private final byte[] content;
  private final long most;
  private long total;

  private Inflation(byte[] content) {
    this.content = content;
    this.most = Math.max(ALLOWED, (long) content.length * MOST_RATIO);
  }

  /**
   * @throws Unreadable when all streams together unpack to more than is allowed
   */
  static void check(byte[] content) {
    Inflation inflation = new Inflation(content);
    for (int at = 0; at < content.length - START.length; at++) {
      if (inflation.startsAt(at)) {
        inflation.measure(inflation.afterLineEnd(at + START.length));
      }
    }
  }

  private boolean startsAt(int at) {
    for (int i = 0; i < START.length; i++) {
      if (content[at + i] != START[i]) {
        return false;
      }
    }
    // Not the end of an "endstream".
    return at == 0 || content[at - 1] != 'd';
  }

  private int afterLineEnd(int at) {
    int after = at;
    while (after < content.length && (content[after] == '\r' || content[after] == '\n')) {
      after++;
    }
    return after;
  }

  private void measure(int start) {
    InputStream in = new ByteArrayInputStream(content, start, content.length - start);
    try {
      for (int depth = 0; depth < DEEPEST && isDeflated(in); depth++) {
        in = new BufferedInputStream(new InflaterInputStream(in), BLOCK);
      }
      if (in instanceof BufferedInputStream) {
        count(in);
      }
    } catch (IOException e) {
      // Damaged, or no stream at all: so far it has been counted.
      return;
    }
  }

  /** By the two bytes of RFC 1950: method, window and a check that is a multiple of 31. */
  private static boolean isDeflated(InputStream in) throws IOException {
    in.mark(2);
    int method = in.read();
    int flags = in.read();
    in.reset();
    return (method & 0x0f) == 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 == 0;
  }

  private void count(InputStream in) throws IOException {
    byte[] block = new byte[BLOCK];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      total += read;
      if (total > most) {
        throw new Unreadable(
            "inflation_limit",
            "the PDF unpacks to more than "
                + (most >> 20)
                + " MB; at most "
                + MOST_RATIO
                + " times its own size is read");
      }
    }
  }
}
