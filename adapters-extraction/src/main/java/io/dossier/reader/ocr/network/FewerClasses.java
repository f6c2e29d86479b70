package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.WireMessage.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Leaves a classifying network only some of its classes, so that the others cost nothing: of its
 * last layer, a product with weights {@code [in][class]} and a sum with a bias {@code [class]}, the
 * columns of the wanted ones are kept. The softmax that follows then tells the probabilities given
 * that it is one of them.
 */
public final class FewerClasses implements UnaryOperator<byte[]> {
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;
  private static final int TENSOR_SHAPE = 2;
  private static final int SHAPE_DIMENSION = 1;
  private static final int DIMENSION_VALUE = 1;

  private final int[] kept;

  /**
   * @param kept the wanted classes, in the order that the network shall have them
   */
  public FewerClasses(int[] kept) {
    this.kept = kept.clone();
  }

  /**
   * @param model an ONNX model whose last nodes are MatMul, Add and Softmax over constants
   * @throws IllegalArgumentException where it ends otherwise
   */
  @Override
  public byte[] apply(byte[] model) {
    Network network = Network.read(model);
    Node softmax = maker(network, network.answer(), "Softmax");
    Node sum = maker(network, softmax.input(0), "Add");
    Node product = maker(network, sum.input(0), "MatMul");
    cut(network, maker(network, product.input(1), "Constant"));
    cut(network, maker(network, sum.input(1), "Constant"));
    network.reshapeAnswer(this::withClasses);
    return network.toBytes();
  }

  private static Node maker(Network network, String value, String type) {
    return network
        .maker(value)
        .filter(node -> node.is(type))
        .orElseThrow(() -> new IllegalArgumentException(value + " is made by no " + type));
  }

  private void cut(Network network, Node constant) {
    Tensor all =
        constant
            .floats()
            .orElseThrow(() -> new IllegalArgumentException("weights that are no floats"));
    network.replace(constant, Node.constant(constant.output(), columns(all)));
  }

  /** The kept columns of its last dimension. */
  private Tensor columns(Tensor all) {
    long[] shape = all.shape().clone();
    int classes = (int) shape[shape.length - 1];
    shape[shape.length - 1] = kept.length;
    int rows = all.values().length / classes;
    float[] few = new float[rows * kept.length];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < kept.length; i++) {
        few[row * kept.length + i] = all.values()[row * classes + kept[i]];
      }
    }
    return new Tensor(shape, few);
  }

  /** With the number of classes as its last dimension. */
  private WireMessage withClasses(WireMessage value) {
    return value.with(
        VALUE_TYPE,
        type ->
            type.with(
                TYPE_TENSOR, tensor -> tensor.with(TENSOR_SHAPE, shape -> withClassesIn(shape))));
  }

  private WireMessage withClassesIn(WireMessage shape) {
    List<Field> dimensions = new ArrayList<>(shape.fields());
    WireMessage last = new WireMessage(List.of(Field.of(DIMENSION_VALUE, kept.length)));
    dimensions.set(dimensions.size() - 1, Field.of(SHAPE_DIMENSION, last.toBytes()));
    return new WireMessage(dimensions);
  }
}
