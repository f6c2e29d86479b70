package io.dossier.reader.ocr.network.onednn;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;

/** Native memory that values of all plans share, one after the other; it grows as it is asked. */
final class Buffers implements AutoCloseable {
  private final List<BytePointer> buffers = new ArrayList<>();
  private int changes;

  /** Makes each at least as long as told, in bytes. */
  void ensure(List<Long> lengths) {
    for (int i = 0; i < lengths.size(); i++) {
      long length = lengths.get(i);
      if (i == buffers.size()) {
        buffers.add(new BytePointer(length));
        changes++;
      } else if (buffers.get(i).capacity() < length) {
        buffers.set(i, new BytePointer(length)).close();
        changes++;
      }
    }
  }

  BytePointer at(int index) {
    return buffers.get(index);
  }

  /** How often a buffer came to lie elsewhere. */
  int changes() {
    return changes;
  }

  @Override
  public void close() {
    buffers.forEach(BytePointer::close);
    buffers.clear();
  }
}
