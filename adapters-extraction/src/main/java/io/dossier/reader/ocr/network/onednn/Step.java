package io.dossier.reader.ocr.network.onednn;

import java.util.List;
import org.bytedeco.dnnl.IntMemoryMap;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.javacpp.BytePointer;

/**
 * One piece of a plan's work, done once for each part of the points.
 *
 * @param moved what of the arguments moves on from part to part
 */
record Step(primitive work, IntMemoryMap arguments, Parts parts, List<Moved> moved) {
  Step {
    moved = List.copyOf(moved);
  }

  /** A piece of work that is done once. */
  static Step once(primitive work, IntMemoryMap arguments) {
    return new Step(work, arguments, Parts.whole(0), List.of());
  }

  /** A value in the buffer of a number, of which each point has so many bytes. */
  static final class Moved {
    private final memory memory;
    private final int place;
    private final long bytes;
    private BytePointer buffer = new BytePointer();

    Moved(memory memory, int place, long bytes) {
      this.memory = memory;
      this.place = place;
      this.bytes = bytes;
    }

    memory memory() {
      return memory;
    }

    private void lieIn(Buffers buffers) {
      buffer = buffers.at(place);
    }

    private void moveTo(int point) {
      memory.set_data_handle(buffer.position(point * bytes));
    }
  }

  void lieIn(Buffers buffers) {
    moved.forEach(value -> value.lieIn(buffers));
  }

  void run(Device device) {
    for (int first : parts.firsts()) {
      moved.forEach(value -> value.moveTo(first));
      device.run(work, arguments);
    }
  }
}
