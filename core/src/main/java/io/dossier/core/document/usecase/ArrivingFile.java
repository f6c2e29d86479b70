package io.dossier.core.document.usecase;

import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Original;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A file while its bytes arrive: counted, hashed, judged by the first of them, and handed on. The
 * first bytes wait until their kind is known.
 */
final class ArrivingFile extends OutputStream {
  private final long mostBytes;
  private final MessageDigest digest = Sha256.digest();
  private final ByteArrayOutputStream head = new ByteArrayOutputStream(DocumentKind.SNIFF_BYTES);
  private OutputStream sink = OutputStream.nullOutputStream();
  private @Nullable DocumentKind kind;
  private long size;
  private boolean refused;

  ArrivingFile(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  void goesTo(OutputStream next) {
    sink = next;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * @throws Failure LIMIT past the limit; UNSUPPORTED when the first bytes are of no accepted kind
   */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    size += length;
    if (size > mostBytes) {
      throw Failure.of(
          Category.LIMIT, "file_too_large", "file: has more than " + mostBytes + " bytes");
    }
    digest.update(bytes, offset, length);
    int held = 0;
    if (kind == null) {
      held = Math.min(length, DocumentKind.SNIFF_BYTES - head.size());
      head.write(bytes, offset, held);
      if (head.size() < DocumentKind.SNIFF_BYTES) {
        return;
      }
      judge();
    }
    handOn(bytes, offset + held, length - held);
  }

  /** There are no more bytes. */
  void ended() throws IOException {
    if (size == 0) {
      throw Failure.invalid("file", "is empty");
    }
    if (kind == null) {
      judge();
    }
  }

  /** Whether the next stream did not take what it was handed. */
  boolean refused() {
    return refused;
  }

  /** What arrived, once it has ended. */
  Original original() {
    if (kind == null) {
      throw new IllegalStateException("the file has not ended");
    }
    return new Original(ContentHash.of(digest.digest()), size, kind);
  }

  private void judge() throws IOException {
    byte[] first = head.toByteArray();
    kind =
        DocumentKind.sniff(first)
            .orElseThrow(
                () ->
                    Failure.of(
                        Category.UNSUPPORTED,
                        "unsupported_kind",
                        "file: its bytes are none of PDF, JPEG, PNG, HEIC, WebP, TIFF"));
    handOn(first, 0, first.length);
  }

  private void handOn(byte[] bytes, int offset, int length) throws IOException {
    try {
      sink.write(bytes, offset, length);
    } catch (IOException e) {
      refused = true;
      throw e;
    }
  }
}
