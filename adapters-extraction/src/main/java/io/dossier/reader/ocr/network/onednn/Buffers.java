package io.dossier.reader.ocr.network.onednn;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;

/** Native memory that values of all plans share, one after the other; it grows as it is asked. */
final class Buffers implements AutoCloseable {
  /**
   * Where a buffer begins is a multiple of this: oneDNN writes whole lines of the cache at once.
   */
  static final int ALIGNMENT = 64;

  private final List<Buffer> buffers = new ArrayList<>();
  private int changes;

  /** So many bytes within memory that was asked for. */
  private record Buffer(BytePointer memory, long length) {
    static Buffer of(long length) {
      return new Buffer(new BytePointer(length + ALIGNMENT), length);
    }

    BytePointer beginning() {
      return memory.getPointer(-memory.address() & (ALIGNMENT - 1));
    }
  }

  /** Makes each at least as long as told, in bytes. */
  void ensure(List<Long> lengths) {
    for (int i = 0; i < lengths.size(); i++) {
      long length = lengths.get(i);
      if (i == buffers.size()) {
        buffers.add(Buffer.of(length));
        changes++;
      } else if (buffers.get(i).length() < length) {
        buffers.set(i, Buffer.of(length)).memory().close();
        changes++;
      }
    }
  }

  /** Where a buffer begins. */
  BytePointer at(int index) {
    return buffers.get(index).beginning();
  }

  /** How often a buffer came to lie elsewhere. */
  int changes() {
    return changes;
  }

  @Override
  public void close() {
    buffers.forEach(buffer -> buffer.memory().close());
    buffers.clear();
  }
}
