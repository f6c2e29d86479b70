package io.dossier.reader.ocr.network;

import java.util.List;
import java.util.Optional;

/**
 * A transposed convolution, not parted into groups, whose weights are known.
 *
 * @param node of type ConvTranspose
 * @param weights {@code [in][out][height][width]}
 * @param bias {@code [out]}
 */
record Deconvolution(Node node, Tensor weights, Tensor bias) implements Weighted {
  private static final int WEIGHTS = 1;
  private static final int BIAS = 2;

  /** Empty of another node, and where its weights or bias are no constants. */
  static Optional<Deconvolution> of(Network network, Node node) {
    if (!node.is("ConvTranspose") || !node.numbers("group").stream().allMatch(g -> g == 1)) {
      return Optional.empty();
    }
    return network
        .constant(node.input(WEIGHTS))
        .filter(weights -> weights.shape().length == 4)
        .flatMap(
            weights ->
                (node.inputs().size() > BIAS
                        ? network.constant(node.input(BIAS))
                        : Optional.of(none(weights.shape()[1])))
                    .map(bias -> new Deconvolution(node, weights, bias)));
  }

  private static Tensor none(long channels) {
    return Tensor.perChannel((int) channels, 0, channels);
  }

  int height() {
    return (int) weights.shape()[2];
  }

  int width() {
    return (int) weights.shape()[3];
  }

  /** Whether each point becomes a window of its own, and nothing is cut off. */
  boolean isOfTouchingWindows() {
    return node.numbers("strides").equals(List.of((long) height(), (long) width()))
        && node.numbers("pads").stream().allMatch(pad -> pad == 0)
        && node.numbers("dilations").stream().allMatch(step -> step == 1)
        && !node.has("auto_pad")
        && !node.has("output_padding")
        && !node.has("output_shape");
  }

  @Override
  public int channels() {
    return (int) weights.shape()[1];
  }

  @Override
  public Deconvolution followedBy(float[] factors, float[] terms) {
    float[] scaled = weights.values().clone();
    float[] moved = bias.values().clone();
    int window = height() * width();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factors[i / window % factors.length];
    }
    for (int i = 0; i < moved.length; i++) {
      moved[i] = moved[i] * factors[i] + terms[i];
    }
    return new Deconvolution(
        node, new Tensor(weights.shape(), scaled), new Tensor(bias.shape(), moved));
  }

  @Override
  public Node in(Network network, String output) {
    List<String> inputs = List.of(node.input(0), network.add(weights), network.add(bias));
    return new Node(node.type(), inputs, List.of(output), node.attributes());
  }
}
