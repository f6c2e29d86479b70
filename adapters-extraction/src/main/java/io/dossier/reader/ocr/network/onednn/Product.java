package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Layer;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.matmul;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive_attr;

/**
 * A convolution of one point: a product of all points' channels with the weights, compiled once for
 * any number of points.
 */
final class Product implements AutoCloseable {
  private final matmul primitive;
  private final memory weights;
  private final memory bias;

  Product(Device device, Layer.Convolution layer, Precision precision) {
    long in = layer.taken();
    long out = layer.channels();
    try (memory.desc source = points(dnnl.DNNL_RUNTIME_DIM_VAL, in, precision);
        memory.desc target = points(dnnl.DNNL_RUNTIME_DIM_VAL, out, precision);
        memory.desc wanted =
            new memory.desc(new long[] {in, out}, precision.type(), memory.format_tag.any);
        memory.desc row =
            new memory.desc(new long[] {1, out}, memory.data_type.f32, memory.format_tag.ab);
        memory.desc given =
            new memory.desc(new long[] {in, out}, memory.data_type.f32, memory.format_tag.ba);
        primitive_attr attributes = Device.followedBy(layer.activations());
        matmul.primitive_desc description =
            new matmul.primitive_desc(
                device.engine(), source, wanted, row, target, attributes, false)) {
      primitive = new matmul(description);
      weights = device.arranged(layer.weights(), given, description.weights_desc());
      bias = device.arranged(layer.bias(), row, row);
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
