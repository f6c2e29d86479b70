package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Activation;
import io.dossier.reader.ocr.network.layer.Layer;
import java.util.List;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.matmul;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive_attr;

/**
 * A product of all points' channels with weights, and what is made of each outcome; compiled once
 * for any number of points.
 */
final class Product implements AutoCloseable {
  private final matmul primitive;
  private final memory weights;
  private final memory bias;

  /** A convolution of one point. */
  static Product of(Device device, Layer.Convolution layer, Precision precision) {
    return new Product(
        device,
        precision,
        layer.taken(),
        layer.weights(),
        memory.format_tag.ba,
        layer.bias(),
        layer.activations());
  }

  /** What becomes of each point: row by row of its window, the channels of each side by side. */
  static Product of(Device device, Layer.Spread layer, Precision precision) {
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
        device, precision, layer.taken(), weights, memory.format_tag.ab, bias, layer.activations());
  }

  /**
   * @param order of the weights: {@code ab} where those of one channel taken stand together, {@code
   *     ba} where those of one given do
   */
  private Product(
      Device device,
      Precision precision,
      long in,
      float[] floats,
      memory.format_tag order,
      float[] terms,
      List<Activation> activations) {
    long out = terms.length;
    try (memory.desc source = points(dnnl.DNNL_RUNTIME_DIM_VAL, in, precision);
        memory.desc target = points(dnnl.DNNL_RUNTIME_DIM_VAL, out, precision);
        memory.desc wanted =
            new memory.desc(new long[] {in, out}, precision.type(), memory.format_tag.any);
        memory.desc row =
            new memory.desc(new long[] {1, out}, memory.data_type.f32, memory.format_tag.ab);
        memory.desc given = new memory.desc(new long[] {in, out}, memory.data_type.f32, order);
        primitive_attr attributes = Device.followedBy(activations);
        matmul.primitive_desc description =
            new matmul.primitive_desc(
                device.engine(), source, wanted, row, target, attributes, false)) {
      primitive = new matmul(description);
      weights = device.arranged(floats, given, description.weights_desc());
      bias = device.arranged(terms, row, row);
    }
  }

  /** The layout of so many points: the channels of each side by side. */
  static memory.desc points(long points, long channels, Precision precision) {
    return new memory.desc(new long[] {points, channels}, precision.type(), memory.format_tag.ab);
  }

  matmul primitive() {
    return primitive;
  }

  memory weights() {
    return weights;
  }

  memory bias() {
    return bias;
  }

  @Override
  public void close() {
    primitive.close();
    weights.close();
    bias.close();
  }
}
