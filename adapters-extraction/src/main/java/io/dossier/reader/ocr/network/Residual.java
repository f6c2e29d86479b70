package io.dossier.reader.ocr.network;

import java.util.List;
import java.util.Optional;

/**
 * A value added to itself scaled, {@code x + x * s}: the residual connection around a squeeze and
 * excitation (Hu et al., 2018). It is {@code x * (s + 1)}, where the sum is of as many numbers as
 * there are channels.
 *
 * @param sum of both
 * @param product the scaled value, which the sum alone takes
 * @param value x
 * @param share s
 */
record Residual(Node sum, Node product, String value, String share) {
  /** The one that a node of type Add is the end of. */
  static Optional<Residual> of(Network network, Node sum) {
    if (!sum.is("Add")) {
      return Optional.empty();
    }
    return of(network, sum, sum.input(0), sum.input(1))
        .or(() -> of(network, sum, sum.input(1), sum.input(0)));
  }

  private static Optional<Residual> of(Network network, Node sum, String value, String scaled) {
    return network
        .maker(scaled)
        .filter(node -> node.is("Mul") && node.inputs().contains(value))
        .filter(node -> network.onlyTaker(scaled).filter(sum::equals).isPresent())
        .map(
            node ->
                new Residual(sum, node, value, node.input(node.input(0).equals(value) ? 1 : 0)));
  }

  /** Writes it as a product. */
  void rewrite(Network network) {
    String more = network.fresh();
    String one = network.add(Tensor.number(1));
    network.remove(product);
    network.replace(
        sum,
        Node.of("Add", List.of(share, one), more),
        Node.of("Mul", List.of(value, more), sum.output()));
  }
}
