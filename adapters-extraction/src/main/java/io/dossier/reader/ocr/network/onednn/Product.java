package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Activation;
import io.dossier.reader.ocr.network.layer.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.matmul;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive_attr;

/**
 * A product of all points' channels with weights, and what is made of each outcome; compiled once
 * for any number of points, and for the known lengths of parts where it is run in parts.
 */
final class Product implements AutoCloseable {
  private final Device device;
  private final Way way;
  private final int taken;
  private final float[] floats;
  private final memory.format_tag order;
  private final int given;
  private final memory bias;
  private final List<Activation> activations;
  private final List<memory> weights = new ArrayList<>();
  private final Map<Long, Compiled> compiled = new HashMap<>();

  /** A convolution of one point. */
  static Product of(Device device, Layer.Convolution layer, Way way) {
    return new Product(
        device,
        way,
        layer.taken(),
        layer.weights(),
        memory.format_tag.ba,
        layer.bias(),
        layer.activations());
  }

  /** What becomes of each point: row by row of its window, the channels of each side by side. */
  static Product of(Device device, Layer.Spread layer, Way way) {
    int channels = layer.channels();
    int window = layer.height() * layer.width();
    float[] weights = new float[layer.weights().length];
    float[] bias = new float[channels * window];
    for (int i = 0; i < weights.length; i++) {
      int in = i / (channels * window);
      int channel = i / window % channels;
      weights[(in * window + i % window) * channels + channel] = layer.weights()[i];
    }
    for (int i = 0; i < bias.length; i++) {
      bias[i] = layer.bias()[i % channels];
    }
    return new Product(
        device, way, layer.taken(), weights, memory.format_tag.ab, bias, layer.activations());
  }

  /**
   * @param order of the weights: {@code ab} where those of one channel taken stand together, {@code
   *     ba} where those of one given do
   */
  private Product(
      Device device,
      Way way,
      int taken,
      float[] floats,
      memory.format_tag order,
      float[] terms,
      List<Activation> activations) {
    this.device = device;
    this.way = way;
    this.taken = taken;
    this.floats = floats;
    this.order = order;
    this.given = terms.length;
    this.activations = List.copyOf(activations);
    try (memory.desc row = row()) {
      bias = device.arranged(terms, row, row);
    }
  }

  private memory.desc row() {
    return new memory.desc(new long[] {1, given}, memory.data_type.f32, memory.format_tag.ab);
  }

  /** The product for a number of points. */
  record Compiled(matmul primitive, memory weights) implements AutoCloseable {
    @Override
    public void close() {
      primitive.close();
    }
  }

  /** In what parts it takes so many points. */
  Parts parts(int points) {
    return way.inParts() ? Parts.of(points) : Parts.whole(points);
  }

  /** As it is run for such parts. */
  Compiled compiled(Parts parts) {
    return compiled.computeIfAbsent(
        parts.known() ? parts.length() : dnnl.DNNL_RUNTIME_DIM_VAL, this::compile);
  }

  /**
   * @param points {@link dnnl#DNNL_RUNTIME_DIM_VAL} where it is told at run time
   */
  private Compiled compile(long points) {
    try (memory.desc source = points(points, taken, way.precision());
        memory.desc target = points(points, given, way.precision());
        memory.desc wanted =
            new memory.desc(
                new long[] {taken, given}, way.precision().type(), memory.format_tag.any);
        memory.desc row = row();
        primitive_attr attributes = Device.followedBy(activations);
        matmul.primitive_desc description =
            new matmul.primitive_desc(
                device.engine(), source, wanted, row, target, attributes, false)) {
      return new Compiled(new matmul(description), weights(description.weights_desc()));
    }
  }

  /** In a layout, kept for all who want the same. */
  private memory weights(memory.desc layout) {
    for (memory some : weights) {
      if (some.get_desc().equals(layout)) {
        return some;
      }
    }
    try (memory.desc told =
        new memory.desc(new long[] {taken, given}, memory.data_type.f32, order)) {
      memory arranged = device.arranged(floats, told, layout);
      weights.add(arranged);
      return arranged;
    }
  }

  /** The layout of so many points: the channels of each side by side. */
  static memory.desc points(long points, long channels, Precision precision) {
    return new memory.desc(new long[] {points, channels}, precision.type(), memory.format_tag.ab);
  }

  /** How many channels a point has. */
  int taken() {
    return taken;
  }

  /** How many numbers come of a point. */
  int given() {
    return given;
  }

  memory bias() {
    return bias;
  }

  @Override
  public void close() {
    compiled.values().forEach(Compiled::close);
    weights.forEach(memory::close);
    bias.close();
  }
}
