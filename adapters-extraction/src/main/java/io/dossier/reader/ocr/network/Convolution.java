package io.dossier.reader.ocr.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A convolution whose weights are known.
 *
 * @param node of type Conv
 * @param weights {@code [out][in of its group][height][width]}
 * @param bias {@code [out]}
 */
record Convolution(Node node, Tensor weights, Tensor bias) implements Weighted {
  private static final int INPUT = 0;
  private static final int WEIGHTS = 1;
  private static final int BIAS = 2;

  /** Empty of another node, and where its weights or bias are no constants. */
  static Optional<Convolution> of(Network network, Node node) {
    if (!node.is("Conv")) {
      return Optional.empty();
    }
    return network
        .constant(node.input(WEIGHTS))
        .flatMap(
            weights ->
                (node.inputs().size() > BIAS
                        ? network.constant(node.input(BIAS))
                        : Optional.of(none((int) weights.shape()[0])))
                    .map(bias -> new Convolution(node, weights, bias)));
  }

  private static Tensor none(int channels) {
    return Tensor.perChannel(channels, 0, channels);
  }

  /** One that gives {@code x * factor + term} of each number, channel by channel. */
  static Node perChannel(
      Network network, String input, int channels, float factor, float term, String output) {
    return new Node(
        "Conv",
        List.of(
            input,
            network.add(Tensor.perChannel(channels, factor, channels, 1, 1, 1)),
            network.add(Tensor.perChannel(channels, term, channels))),
        List.of(output),
        List.of(
            Node.attribute("group", channels), Node.attribute("kernel_shape", List.of(1L, 1L))));
  }

  @Override
  public int channels() {
    return (int) weights.shape()[0];
  }

  int groups() {
    return node.numbers("group").stream().findFirst().orElse(1L).intValue();
  }

  /** Height and width. */
  List<Long> kernel() {
    long[] shape = weights.shape();
    return Arrays.stream(shape, 2, shape.length).boxed().toList();
  }

  /** Whether it scales and moves all numbers alike, as {@link #perChannel} does. */
  boolean isAlikePerChannel() {
    return groups() == channels()
        && weights.values().length == channels()
        && seesNoPadding()
        && node.numbers("strides").stream().allMatch(step -> step == 1)
        && weights.isOneNumber()
        && bias.isOneNumber();
  }

  /** Whether every outcome is of numbers that were given, none of them of a margin. */
  boolean seesNoPadding() {
    return !node.has("auto_pad") && node.numbers("pads").stream().allMatch(pad -> pad == 0);
  }

  /** Followed by {@code x * factor + term}. */
  Convolution followedBy(float factor, float term) {
    return new Convolution(node, weights.times(factor), bias.times(factor).plus(term));
  }

  @Override
  public Convolution followedBy(float[] factors, float[] terms) {
    float[] scaled = weights.values().clone();
    float[] moved = bias.values().clone();
    int each = scaled.length / factors.length;
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factors[i / each];
    }
    for (int i = 0; i < moved.length; i++) {
      moved[i] = moved[i] * factors[i] + terms[i];
    }
    return new Convolution(
        node, new Tensor(weights.shape(), scaled), new Tensor(bias.shape(), moved));
  }

  /**
   * Preceded by {@code x * factor + term}; right only where the term is 0 or it sees no padding.
   */
  Convolution preceded(float factor, float term) {
    float[] sums = weights.sums();
    float[] moved = bias.values().clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += term * sums[i];
    }
    return new Convolution(node, weights.times(factor), new Tensor(bias.shape(), moved));
  }

  @Override
  public Node in(Network network, String output) {
    return node(network, node.input(INPUT), output);
  }

  /** The node with these weights, of another value. */
  Node of(Network network, String input) {
    return node(network, input, node.output());
  }

  private Node node(Network network, String input, String output) {
    List<String> inputs = List.of(input, network.add(weights), network.add(bias));
    return new Node(node.type(), inputs, List.of(output), node.attributes());
  }
}
