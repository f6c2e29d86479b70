package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.dnnl.IntMemoryMap;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.javacpp.Pointer;

/** A plan in the making: its steps so far, and where its values lie. */
final class Draft {
  /** The floats that a plan is given, as a value. */
  static final String GIVEN = "given";

  /** The floats that are taken from it. */
  static final String TAKEN = "taken";

  private final Device device;
  private final Precision precision;
  private final Extents extents;
  private final Places places;
  private final List<Step> steps = new ArrayList<>();
  private final List<Plan.Placed> placed = new ArrayList<>();
  private final List<Pointer> held = new ArrayList<>();

  Draft(Device device, Precision precision, List<Layer> layers, Extents extents) {
    this.device = device;
    this.precision = precision;
    this.extents = extents;
    this.places = new Places(lastUse(layers));
  }

  private static Map<String, Integer> lastUse(List<Layer> layers) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      for (String input : layers.get(i).inputs()) {
        last.put(input, i);
      }
    }
    return last;
  }

  Device device() {
    return device;
  }

  Precision precision() {
    return precision;
  }

  Extent extent(String value) {
    return extents.of(value);
  }

  /** Gives a value a place. */
  void place(String value) {
    place(value, extent(value).numbers());
  }

  /** Gives so many numbers a place under a name. */
  void place(String name, long numbers) {
    places.take(name, numbers * precision.bytes());
  }

  /** Gives back the place of what is no value of the layers. */
  void giveBack(String name) {
    places.giveBack(name);
  }

  /** Gives floats a place. */
  void placeFloats(String name, Extent extent) {
    places.take(name, (long) extent.numbers() * Float.BYTES);
  }

  /** Gives back the places of what no layer after this one takes. */
  void done(int layer, List<String> inputs) {
    places.done(layer, inputs);
  }

  /** The layout of a value: the channels of each point side by side. */
  memory.desc picture(String value) {
    return hold(
        new memory.desc(extent(value).dimensions(), precision.type(), memory.format_tag.nhwc));
  }

  /** The layout outside: floats, channel after channel. */
  memory.desc plain(Extent extent) {
    return hold(new memory.desc(extent.dimensions(), memory.data_type.f32, memory.format_tag.nchw));
  }

  /** A value, as a step takes or gives it. */
  memory value(String name) {
    return value(name, picture(name));
  }

  /** What lies in the place of a name, in a layout. */
  memory value(String name, memory.desc layout) {
    memory memory = hold(device.unplaced(hold(layout)));
    placed.add(new Plan.Placed(memory, places.of(name)));
    return memory;
  }

  /** So many points of a value, the channels of each side by side. */
  Step.Moved points(String value, int points, int channels) {
    memory memory = hold(device.unplaced(hold(Product.points(points, channels, precision))));
    return new Step.Moved(memory, places.of(value), (long) channels * precision.bytes());
  }

  /** Adds a step whose work belongs to the plan. */
  void step(primitive work, Map<Integer, memory> arguments) {
    steps.add(Step.once(hold(work), held(arguments)));
  }

  /** Adds a step whose work belongs to somebody else. */
  void step(primitive work, Map<Integer, memory> arguments, Parts parts, List<Step.Moved> moved) {
    steps.add(new Step(work, held(arguments), parts, moved));
  }

  private IntMemoryMap held(Map<Integer, memory> arguments) {
    IntMemoryMap map = hold(new IntMemoryMap());
    arguments.forEach(map::put);
    return map;
  }

  /** Keeps what has to live as long as the plan. */
  <T extends Pointer> T hold(T pointer) {
    held.add(pointer);
    return pointer;
  }

  Plan finished(Extent given, Extent answer) {
    return new Plan(
        device,
        steps,
        placed,
        held,
        places.lengths(),
        new Plan.Side(places.of(GIVEN), given),
        new Plan.Side(places.of(TAKEN), answer));
  }
}
