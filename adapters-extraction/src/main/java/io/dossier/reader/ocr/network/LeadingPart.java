package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.layer.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A network parted in two: layers that can be run otherwise, and the network of what follows, which
 * takes the one value that they give; nothing follows where the whole network is layers.
 *
 * @param layers from the network's input on, in the order of their work
 * @param input the name of the value that the network takes
 * @param output the name of the value that the rest takes
 * @param rest an ONNX model; empty where the layers' value is the network's answer
 */
record LeadingPart(List<Layer> layers, String input, String output, Optional<byte[]> rest) {
  LeadingPart {
    layers = List.copyOf(layers);
  }

  /**
   * The longest such part; empty where a network does not begin with layers, or more than one of
   * their values is taken at every place where it could be parted.
   *
   * @param model an ONNX model
   */
  static Optional<LeadingPart> of(byte[] model) {
    Network network = Network.read(model);
    LayerReader reader = new LayerReader(network);
    List<LayerReader.Read> read = new ArrayList<>();
    for (Node node : network.nodes()) {
      if (node.is("Constant") || read.stream().anyMatch(one -> one.nodes().contains(node))) {
        continue;
      }
      Optional<LayerReader.Read> next = reader.read(node);
      if (next.isEmpty()) {
        break;
      }
      read.add(next.get());
    }
    for (int count = read.size(); count > 0; count--) {
      Optional<LeadingPart> part = parted(network, read.subList(0, count));
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  private static Optional<LeadingPart> parted(Network network, List<LayerReader.Read> read) {
    Set<Node> first =
        read.stream().flatMap(one -> one.nodes().stream()).collect(Collectors.toSet());
    Set<String> given = read.stream().map(one -> one.layer().output()).collect(Collectors.toSet());
    String input = network.input();
    Set<String> crossing = new HashSet<>();
    for (Node node : network.nodes()) {
      if (!first.contains(node)) {
        node.inputs().stream()
            .filter(value -> given.contains(value) || value.equals(input))
            .forEach(crossing::add);
      }
    }
    given.stream().filter(network::isAnswer).forEach(crossing::add);
    String last = read.get(read.size() - 1).layer().output();
    boolean whole = network.isAnswer(last);
    if (!crossing.equals(Set.of(last)) || whole && isTaken(network, first, last)) {
      return Optional.empty();
    }
    return Optional.of(
        new LeadingPart(
            read.stream().map(LayerReader.Read::layer).toList(),
            input,
            last,
            whole ? Optional.empty() : Optional.of(network.without(first, last).toBytes())));
  }

  private static boolean isTaken(Network network, Set<Node> first, String value) {
    return network.takers(value).stream().anyMatch(node -> !first.contains(node));
  }
}
