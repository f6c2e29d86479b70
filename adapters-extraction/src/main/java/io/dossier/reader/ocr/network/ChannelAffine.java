package io.dossier.reader.ocr.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * What scales and moves the numbers of each channel alike: {@code x * factor + term}. It is a batch
 * normalization as trained (Ioffe and Szegedy, 2015) or the sum with a constant.
 *
 * @param node that does so
 */
record ChannelAffine(Node node, float[] factors, float[] terms) {
  private static final int SCALE = 1;
  private static final int BIAS = 2;
  private static final int MEAN = 3;
  private static final int VARIANCE = 4;
  private static final float EPSILON = 1e-5f;

  /** The one that follows a value of so many channels and alone takes it. */
  static Optional<ChannelAffine> after(Network network, String value, int channels) {
    return network
        .onlyTaker(value)
        .flatMap(
            node ->
                switch (node.type()) {
                  case "BatchNormalization" -> normalization(network, node);
                  case "Add" -> sum(network, node, value, channels);
                  default -> Optional.empty();
                });
  }

  private static Optional<ChannelAffine> normalization(Network network, Node node) {
    Optional<Tensor> scale = network.constant(node.input(SCALE));
    Optional<Tensor> bias = network.constant(node.input(BIAS));
    Optional<Tensor> mean = network.constant(node.input(MEAN));
    Optional<Tensor> variance = network.constant(node.input(VARIANCE));
    if (scale.isEmpty()
        || bias.isEmpty()
        || mean.isEmpty()
        || variance.isEmpty()
        || node.outputs().size() != 1) {
      return Optional.empty();
    }
    float epsilon = node.decimal("epsilon").orElse(EPSILON);
    float[] factors = scale.get().values().clone();
    float[] terms = bias.get().values().clone();
    for (int i = 0; i < factors.length; i++) {
      factors[i] /= (float) Math.sqrt(variance.get().values()[i] + epsilon);
      terms[i] -= mean.get().values()[i] * factors[i];
    }
    return Optional.of(new ChannelAffine(node, factors, terms));
  }

  /** Of a constant {@code [1][channel][1][1]}. */
  private static Optional<ChannelAffine> sum(
      Network network, Node node, String value, int channels) {
    return network
        .constant(node.input(node.input(0).equals(value) ? 1 : 0))
        .filter(term -> Arrays.equals(term.shape(), new long[] {1, channels, 1, 1}))
        .map(
            term -> {
              float[] factors = new float[channels];
              Arrays.fill(factors, 1);
              return new ChannelAffine(node, factors, term.values());
            });
  }
}
