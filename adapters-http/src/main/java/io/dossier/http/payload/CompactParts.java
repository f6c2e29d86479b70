package io.dossier.http.payload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The five parts of a compact JWE (RFC 7516 section 7.1), one after the other as they arrive, each
 * of bounded length.
 */
final class CompactParts {
  private static final int BUFFER = 64 * 1024;

  private final InputStream body;
  private boolean broken;

  CompactParts(InputStream body) {
    this.body = body;
  }

  /** A part as it was written, which has at most so many characters and a dot after it. */
  String text(int longest) throws IOException {
    Part part = new Part();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int b = part.read(); b >= 0; b = part.read()) {
      if (text.size() == longest) {
        throw Refusals.malformed("a part is longer than " + longest + " characters");
      }
      text.write(b);
    }
    if (part.last) {
      throw Refusals.malformed("it does not have five parts");
    }
    return text.toString(StandardCharsets.US_ASCII);
  }

  /** Writes a decoded part, which has a dot after it. */
  void bytes(OutputStream to, Limit limit) throws IOException {
    Part part = new Part();
    copy(part, to, limit);
    if (part.last) {
      throw Refusals.malformed("it does not have five parts");
    }
  }

  /** The decoded last part, after which nothing but an end of line may come. */
  byte[] last(int length) throws IOException {
    Part part = new Part();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    copy(
        part,
        bytes,
        count -> {
          if (count > length) {
            throw Refusals.malformed("its last part has more than " + length + " bytes");
          }
        });
    if (!part.last || bytes.size() != length) {
      throw Refusals.malformed("its last part does not have " + length + " bytes");
    }
    return bytes.toByteArray();
  }

  /** Refuses a length that is too great. */
  @FunctionalInterface
  interface Limit {
    void check(long bytes);
  }

  private void copy(Part part, OutputStream to, Limit limit) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    try (InputStream decoded = Base64.getUrlDecoder().wrap(part)) {
      for (int count = decode(decoded, buffer); count >= 0; count = decode(decoded, buffer)) {
        total += count;
        limit.check(total);
        to.write(buffer, 0, count);
      }
    }
  }

  private int decode(InputStream decoded, byte[] buffer) throws IOException {
    try {
      return decoded.read(buffer);
    } catch (IOException e) {
      if (broken) {
        throw e;
      }
      throw Refusals.malformed("a part is not base64url");
    }
  }

  /** What stands before the next dot, the end of the line, or the end. */
  private final class Part extends InputStream {
    private boolean ended;
    private boolean last;

    @Override
    public int read() throws IOException {
      if (ended) {
        return -1;
      }
      int b = next();
      if (b == '.') {
        ended = true;
        return -1;
      }
      if (b < 0 || b == '\r' || b == '\n') {
        ended = true;
        last = true;
        return -1;
      }
      return b;
    }

    private int next() throws IOException {
      try {
        return body.read();
      } catch (IOException e) {
        broken = true;
        throw e;
      }
    }
  }
}
