package io.dossier.storage.sealing;

import io.dossier.core.sealing.port.Sealer.Ranges;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of sealed bytes as the channel that Tink seeks in. Reads that follow each other share one
 * opened range, so that a slice of any length costs two reads of the store: its head and itself.
 */
final class RangesChannel implements SeekableByteChannel {
  private final Ranges ranges;
  private final byte[] head;
  private final long size;
  private final long end;
  private long position;
  private @Nullable InputStream open;
  private long openPosition;
  private boolean closed;

  /**
   * @param head the file's first bytes, already read
   * @param end where the sealed bytes of the wanted slice end
   */
  RangesChannel(Ranges ranges, byte[] head, long size, long end) {
    this.ranges = ranges;
    this.head = head;
    this.size = size;
    this.end = end;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    int wanted = (int) Math.min(to.remaining(), Math.max(0, size - position));
    if (wanted == 0) {
      return to.hasRemaining() ? -1 : 0;
    }
    if (position + wanted <= head.length) {
      to.put(head, (int) position, wanted);
      position += wanted;
      return wanted;
    }
    try {
      return readFromStore(to, wanted);
    } catch (IOException e) {
      throw new SourceFault(e);
    }
  }

  private int readFromStore(ByteBuffer to, int wanted) throws IOException {
    InputStream from = streamAt(position, wanted);
    int read = from.readNBytes(to.array(), to.arrayOffset() + to.position(), wanted);
    to.position(to.position() + read);
    position += read;
    openPosition += read;
    return read == 0 ? -1 : read;
  }

  private InputStream streamAt(long offset, int atLeast) throws IOException {
    InputStream present = open;
    if (present != null && openPosition == offset) {
      return present;
    }
    closeOpen();
    InputStream next = ranges.open(offset, Math.max(end - offset, atLeast));
    open = next;
    openPosition = offset;
    return next;
  }

  private void closeOpen() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    closeOpen();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }
}
