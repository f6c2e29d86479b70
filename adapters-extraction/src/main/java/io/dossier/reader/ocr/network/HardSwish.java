package io.dossier.reader.ocr.network;

import java.util.List;
import java.util.Optional;

/**
 * A hard swish, {@code x * clip(x + 3, 0, 6) / 6}, written as four nodes.
 *
 * @param input x
 * @param first the sum; it stands before the others
 * @param others the clip, the product and the quotient
 */
record HardSwish(String input, Node first, List<Node> others) {
  /** The one that a node of type Clip belongs to. */
  static Optional<HardSwish> around(Network network, Node clip) {
    if (!clip.is("Clip") || clip.inputs().size() != 3) {
      return Optional.empty();
    }
    Optional<Node> sum = network.maker(clip.input(0)).filter(node -> node.is("Add"));
    Optional<Node> product = network.onlyTaker(clip.output()).filter(node -> node.is("Mul"));
    Optional<Node> quotient =
        product.flatMap(node -> network.onlyTaker(node.output())).filter(node -> node.is("Div"));
    if (sum.isEmpty() || product.isEmpty() || quotient.isEmpty()) {
      return Optional.empty();
    }
    String input = sum.get().input(0);
    boolean same =
        is(network, sum.get().input(1), 3)
            && is(network, clip.input(1), 0)
            && is(network, clip.input(2), 6)
            && is(network, quotient.get().input(1), 6)
            && product.get().inputs().contains(input)
            && network.onlyTaker(sum.get().output()).isPresent();
    return same
        ? Optional.of(new HardSwish(input, sum.get(), List.of(clip, product.get(), quotient.get())))
        : Optional.empty();
  }

  private static boolean is(Network network, String value, float number) {
    return network.number(value).filter(constant -> constant == number).isPresent();
  }

  String output() {
    return others.get(others.size() - 1).output();
  }
}
