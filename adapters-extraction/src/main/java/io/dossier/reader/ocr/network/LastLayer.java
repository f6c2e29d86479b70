package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.WireMessage.Field;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The last layer of a classifying network: a product with weights, a sum with a bias, and a softmax
 * over the classes. It can be looked at, left out, and put in the place of another, with other
 * classes.
 *
 * @param weights {@code [input][class]}, row by row
 * @param bias by class
 */
public record LastLayer(float[] weights, float[] bias) {
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;
  private static final int TENSOR_ELEMENT = 1;
  private static final long FLOAT = 1;

  public LastLayer {
    if (weights.length % bias.length != 0) {
      throw new IllegalArgumentException(weights.length + " weights, " + bias.length + " classes");
    }
  }

  public int classes() {
    return bias.length;
  }

  public int inputs() {
    return weights.length / bias.length;
  }

  /** Where it stands in a network. */
  private record Place(Node product, Node sum, Node softmax) {
    static Place in(Network network) {
      Node softmax = maker(network, network.answer(), "Softmax");
      Node sum = maker(network, softmax.input(0), "Add");
      return new Place(maker(network, sum.input(0), "MatMul"), sum, softmax);
    }

    private static Node maker(Network network, String value, String type) {
      return network
          .maker(value)
          .filter(node -> node.is(type))
          .orElseThrow(() -> new IllegalArgumentException(value + " is made by no " + type));
    }
  }

  /**
   * @param model an ONNX model whose last nodes are MatMul, Add and Softmax over constants
   * @throws IllegalArgumentException where it ends otherwise
   */
  public static LastLayer of(byte[] model) {
    Network network = Network.read(model);
    Place place = Place.in(network);
    return new LastLayer(
        floats(network, place.product().input(1)), floats(network, place.sum().input(1)));
  }

  private static float[] floats(Network network, String value) {
    return network
        .constant(value)
        .orElseThrow(() -> new IllegalArgumentException("weights that are no floats"))
        .values();
  }

  /** Makes of a network one that answers with what its last layer is given. */
  public static UnaryOperator<byte[]> leftOut() {
    return model -> {
      Network network = Network.read(model);
      Place place = Place.in(network);
      network.replace(
          place.softmax(),
          Node.of("Identity", List.of(place.product().input(0)), network.answer()));
      network.remove(place.sum());
      network.remove(place.product());
      return answeringFloats(network).toBytes();
    };
  }

  /** Puts this layer in the place of a network's own. */
  public UnaryOperator<byte[]> instead() {
    return model -> {
      Network network = Network.read(model);
      Place place = Place.in(network);
      if (floats(network, place.product().input(1)).length
          != inputs() * floats(network, place.sum().input(1)).length) {
        throw new IllegalArgumentException("the network gives no " + inputs() + " numbers");
      }
      Node product = place.product();
      Node sum = place.sum();
      String newWeights = network.add(new Tensor(new long[] {inputs(), classes()}, weights));
      String newBias = network.add(new Tensor(new long[] {classes()}, bias));
      network.replace(product, product.from(List.of(product.input(0), newWeights)));
      network.replace(sum, sum.from(List.of(sum.input(0), newBias)));
      return answeringFloats(network).toBytes();
    };
  }

  /** Whose answer's shape is not told beforehand. */
  private static Network answeringFloats(Network network) {
    WireMessage element = new WireMessage(List.of(Field.of(TENSOR_ELEMENT, FLOAT)));
    WireMessage type = new WireMessage(List.of(Field.of(TYPE_TENSOR, element.toBytes())));
    network.changeAnswer(value -> value.with(VALUE_TYPE, before -> type));
    return network;
  }
}
