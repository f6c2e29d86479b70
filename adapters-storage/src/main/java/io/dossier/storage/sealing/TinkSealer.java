package io.dossier.storage.sealing;

import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Sealer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * Seals files by Tink's streaming AEAD, AES256-GCM-HKDF-SHA256 in segments of 1 MiB, after a header
 * that commits to the key; format version 1 of docs/format/sealed-file.md.
 *
 * <p>A stream takes about 2 MiB of heap while it is open, whatever the file's length.
 */
public final class TinkSealer implements Sealer {
  private final RecordCipher records;

  public TinkSealer(AesGcm aesGcm, SecureRandom random) {
    this.records = new RecordCipher(aesGcm, random);
  }

  @Override
  public OutputStream seal(OutputStream to, DataKey key) throws IOException {
    StreamKeys keys = StreamKeys.of(key);
    byte[] header = keys.header().bytes();
    to.write(header);
    try {
      return new SealingStream(keys.cipher().newEncryptingStream(to, header), to);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the streaming cipher failed to start", e);
    }
  }

  @Override
  public InputStream open(InputStream from, DataKey key) throws IOException {
    StreamKeys keys = StreamKeys.of(key);
    keys.header().require(from.readNBytes(SealedHeader.BYTES));
    try {
      InputStream clear =
          keys.cipher().newDecryptingStream(new SealedSource(from), keys.header().bytes());
      return new OpenedStream(clear::read, from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the streaming cipher failed to start", e);
    }
  }

  @Override
  public InputStream openRange(Ranges from, DataKey key, long offset, long length)
      throws IOException {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("range " + offset + " + " + length);
    }
    StreamKeys keys = StreamKeys.of(key);
    byte[] head;
    try (InputStream start = from.open(0, SealedLengths.HEAD_BYTES)) {
      head = start.readNBytes(SealedLengths.HEAD_BYTES);
    }
    keys.header().require(head);
    long sealedLength = from.length();
    long clearLength = SealedLengths.clear(sealedLength);
    long first = Math.min(offset, clearLength);
    long last = Math.max(first, first + Math.min(length, clearLength - first) - 1);
    long end = Math.min(sealedLength, SealedLengths.segmentEnd(last));
    SeekableByteChannel clear =
        decrypting(keys, new RangesChannel(from, head, sealedLength, end)).position(first);
    if (offset > clearLength) {
      throw beyondEnd(offset, clearLength, clear);
    }
    return new OpenedStream(new ClearSlice(clear, length), clear);
  }

  /** A file that was cut is a bad seal; only where the end is the true one is the caller wrong. */
  private static IllegalArgumentException beyondEnd(
      long offset, long clearLength, SeekableByteChannel clearAtEnd) throws IOException {
    try (InputStream end = new OpenedStream(new ClearSlice(clearAtEnd, 1), clearAtEnd)) {
      end.read();
    }
    return new IllegalArgumentException("offset " + offset + " of " + clearLength + " bytes");
  }

  private static SeekableByteChannel decrypting(StreamKeys keys, SeekableByteChannel sealed)
      throws IOException {
    try {
      return keys.cipher().newSeekableDecryptingChannel(sealed, keys.header().bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the streaming cipher failed to start", e);
    } catch (IOException e) {
      throw OpenedStream.refused(e);
    }
  }

  @Override
  public long clearLength(long sealedLength) {
    return SealedLengths.clear(sealedLength);
  }

  @Override
  public byte[] sealRecord(DataKey key, String label, byte[] clear) {
    return records.seal(key, label, clear);
  }

  @Override
  public byte[] openRecord(DataKey key, String label, byte[] sealed) {
    return records.open(key, label, sealed);
  }
}
