package io.dossier.reader.ocr.network.onednn;

import java.util.List;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/** The layers for pictures of one extent: what is to be run, in its order. */
final class Plan implements AutoCloseable {
  private final Device device;
  private final List<Step> steps;
  private final List<Placed> placed;
  private final List<Pointer> held;
  private final List<Long> lengths;
  private final Side given;
  private final Side taken;
  private FloatPointer givenFloats = new FloatPointer();
  private FloatPointer takenFloats = new FloatPointer();
  private int changes = -1;

  /** Memory in the buffer of a number. */
  record Placed(memory memory, int place) {}

  /** Floats of an extent in the buffer of a number, where the plan meets the outside. */
  record Side(int place, Extent extent) {}

  /**
   * @param held what lives as long as the plan, in the order that it was made in
   * @param lengths of the buffers that it needs, in bytes
   */
  Plan(
      Device device,
      List<Step> steps,
      List<Placed> placed,
      List<Pointer> held,
      List<Long> lengths,
      Side given,
      Side taken) {
    this.device = device;
    this.steps = List.copyOf(steps);
    this.placed = List.copyOf(placed);
    this.held = List.copyOf(held);
    this.lengths = List.copyOf(lengths);
    this.given = given;
    this.taken = taken;
  }

  /**
   * Makes of one picture's numbers those of the last layer's value, channel after channel.
   *
   * @param from where the picture's first number stands in {@code values}
   * @param to where to write the first number in {@code out}
   */
  void run(float[] values, int from, float[] out, int to, Buffers buffers) {
    buffers.ensure(lengths);
    if (changes != buffers.changes()) {
      lieIn(buffers);
    }
    givenFloats.put(values, from, given.extent().numbers());
    steps.forEach(step -> step.run(device));
    device.await();
    takenFloats.get(out, to, answer().numbers());
  }

  private void lieIn(Buffers buffers) {
    placed.forEach(value -> value.memory().set_data_handle(buffers.at(value.place())));
    steps.forEach(step -> step.lieIn(buffers));
    givenFloats = new FloatPointer(buffers.at(given.place()));
    takenFloats = new FloatPointer(buffers.at(taken.place()));
    changes = buffers.changes();
  }

  Extent answer() {
    return taken.extent();
  }

  @Override
  public void close() {
    for (int i = held.size() - 1; i >= 0; i--) {
      held.get(i).close();
    }
  }
}
