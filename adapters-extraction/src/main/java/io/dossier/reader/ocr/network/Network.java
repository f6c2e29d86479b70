package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.WireMessage.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A network as the nodes that it is made of, to be rewritten. Its weights are nodes too, of type
 * Constant. Numbers of fields are those of {@code onnx.proto}.
 */
final class Network {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INPUT = 11;
  private static final int GRAPH_OUTPUT = 12;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;
  private static final int TENSOR_ELEMENT = 1;
  private static final int TENSOR_SHAPE = 2;
  private static final int SHAPE_DIMENSION = 1;
  private static final long ELEMENT_FLOAT = 1;

  private final WireMessage model;
  private WireMessage graph;
  private final List<Node> nodes;
  private final Map<String, Node> makers = new HashMap<>();
  private int added;

  private Network(WireMessage model) {
    this.model = model;
    this.graph = model.one(MODEL_GRAPH).message();
    this.nodes =
        new ArrayList<>(
            graph.all(GRAPH_NODE).stream().map(Field::message).map(Node::read).toList());
    nodes.forEach(this::remember);
  }

  private void remember(Node node) {
    node.outputs().forEach(output -> makers.put(output, node));
  }

  /**
   * @param model an ONNX model
   * @throws IllegalArgumentException where it is none
   */
  static Network read(byte[] model) {
    return new Network(WireMessage.read(model));
  }

  /** Without nodes whose values nobody takes. */
  byte[] toBytes() {
    List<Field> fields = new ArrayList<>();
    taken().forEach(node -> fields.add(Field.of(GRAPH_NODE, node.message().toBytes())));
    graph.fields().stream().filter(field -> field.id() != GRAPH_NODE).forEach(fields::add);
    return model.with(MODEL_GRAPH, before -> new WireMessage(fields)).toBytes();
  }

  private List<Node> taken() {
    List<Node> left = nodes;
    int before;
    do {
      before = left.size();
      Set<String> taken =
          left.stream().flatMap(node -> node.inputs().stream()).collect(Collectors.toSet());
      left =
          left.stream()
              .filter(
                  node ->
                      node.outputs().stream()
                          .anyMatch(value -> taken.contains(value) || isAnswer(value)))
              .toList();
    } while (left.size() < before);
    return left;
  }

  /** In the order of their work; a copy. */
  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** The node that gives a value; empty of what the network is given. */
  Optional<Node> maker(String value) {
    return Optional.ofNullable(makers.get(value));
  }

  /** The nodes that take a value; of the network's answer there is none. */
  List<Node> takers(String value) {
    return nodes.stream().filter(node -> node.inputs().contains(value)).toList();
  }

  /** The node that takes a value and is alone in it. */
  Optional<Node> onlyTaker(String value) {
    List<Node> takers = takers(value);
    return takers.size() == 1 && !isAnswer(value) ? Optional.of(takers.get(0)) : Optional.empty();
  }

  /** The value that the network is given. */
  String input() {
    return graph.one(GRAPH_INPUT).message().one(VALUE_NAME).text();
  }

  /** The network without some of its nodes, given a value that they made instead of its own. */
  Network without(Set<Node> some, String value) {
    Network rest = read(toBytes());
    rest.nodes.clear();
    rest.makers.clear();
    nodes.stream().filter(node -> !some.contains(node)).forEach(rest.nodes::add);
    rest.nodes.forEach(rest::remember);
    rest.graph = rest.graph.with(GRAPH_INPUT, before -> picture(value));
    return rest;
  }

  /** A value of floats in four dimensions of any extent. */
  private static WireMessage picture(String name) {
    WireMessage any = new WireMessage(List.of());
    Field dimension = Field.of(SHAPE_DIMENSION, any.toBytes());
    WireMessage shape = new WireMessage(Collections.nCopies(4, dimension));
    WireMessage tensor =
        new WireMessage(
            List.of(
                Field.of(TENSOR_ELEMENT, ELEMENT_FLOAT), Field.of(TENSOR_SHAPE, shape.toBytes())));
    WireMessage type = new WireMessage(List.of(Field.of(TYPE_TENSOR, tensor.toBytes())));
    return new WireMessage(
        List.of(Field.of(VALUE_NAME, name), Field.of(VALUE_TYPE, type.toBytes())));
  }

  /** The value that is the network's first answer. */
  String answer() {
    return graph.one(GRAPH_OUTPUT).message().one(VALUE_NAME).text();
  }

  boolean isAnswer(String value) {
    return graph.all(GRAPH_OUTPUT).stream()
        .anyMatch(output -> output.message().one(VALUE_NAME).text().equals(value));
  }

  /** Changes what is said of the type and shape of its answers. */
  void changeAnswer(UnaryOperator<WireMessage> change) {
    graph = graph.with(GRAPH_OUTPUT, change);
  }

  /** The floats that a value always has; empty where it depends on what the network is given. */
  Optional<Tensor> constant(String value) {
    return maker(value).flatMap(node -> node.is("Reshape") ? reshaped(node) : node.floats());
  }

  /** A constant in another shape, told outright. */
  private Optional<Tensor> reshaped(Node node) {
    Optional<long[]> shape = maker(node.input(1)).flatMap(Node::integers);
    return constant(node.input(0))
        .flatMap(
            before ->
                shape
                    .filter(after -> Arrays.stream(after).allMatch(extent -> extent > 0))
                    .map(after -> new Tensor(after, before.values())));
  }

  /** The single number that a value always is. */
  Optional<Float> number(String value) {
    return constant(value).filter(Tensor::isNumber).map(Tensor::number);
  }

  /** A new constant; the name of its value. */
  String add(Tensor constant) {
    Node node = Node.constant(fresh(), constant);
    nodes.add(0, node);
    remember(node);
    return node.output();
  }

  /** A name that no value has. */
  String fresh() {
    String name;
    do {
      name = "rewritten." + ++added;
    } while (makers.containsKey(name));
    return name;
  }

  void remove(Node node) {
    replace(node);
  }

  /** Others in the place of a node. */
  void replace(Node node, Node... others) {
    int place = nodes.indexOf(node);
    nodes.remove(place);
    node.outputs().forEach(output -> makers.remove(output, node));
    nodes.addAll(place, Arrays.asList(others));
    for (Node other : others) {
      remember(other);
    }
  }
}
