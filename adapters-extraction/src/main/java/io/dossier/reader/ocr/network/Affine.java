package io.dossier.reader.ocr.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What scales and moves all numbers alike: {@code x * factor + term}.
 *
 * @param nodes products with and sums of single constants, one after the other
 * @param output the value behind them
 */
record Affine(float factor, float term, List<Node> nodes, String output) {
  /** All that follows a value; {@link #isNothing} where nothing does. */
  static Affine after(Network network, String value) {
    Affine affine = new Affine(1, 0, List.of(), value);
    for (Optional<Affine> next = affine.next(network);
        next.isPresent();
        next = affine.next(network)) {
      affine = next.get();
    }
    return affine;
  }

  boolean isNothing() {
    return nodes.isEmpty();
  }

  private Optional<Affine> next(Network network) {
    return network
        .onlyTaker(output)
        .filter(node -> node.inputs().size() == 2)
        .flatMap(
            node -> {
              String other = node.input(node.input(0).equals(output) ? 1 : 0);
              return switch (node.type()) {
                case "Mul" -> network.number(other).map(c -> with(node, factor * c, term * c));
                case "Add" -> network.number(other).map(c -> with(node, factor, term + c));
                default -> Optional.empty();
              };
            });
  }

  private Affine with(Node node, float newFactor, float newTerm) {
    List<Node> more = new ArrayList<>(nodes);
    more.add(node);
    return new Affine(newFactor, newTerm, more, node.output());
  }
}
