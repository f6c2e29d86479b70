package io.dossier.reader.ocr;

import io.dossier.reader.ocr.WireMessage.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Leaves a classifying network only some of its classes, so that the others cost nothing: of its
 * last layer, a product with weights {@code [in][class]} and a sum with a bias {@code [class]}, the
 * columns of the wanted ones are kept. The softmax that follows then tells the probabilities given
 * that it is one of them. Numbers of fields are those of {@code onnx.proto}.
 */
final class FewerClasses implements UnaryOperator<byte[]> {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_TYPE = 4;
  private static final int NODE_ATTRIBUTE = 5;
  private static final int ATTRIBUTE_TENSOR = 5;
  private static final int TENSOR_DIMENSION = 1;
  private static final int TENSOR_DATA_TYPE = 2;
  private static final int TENSOR_RAW_DATA = 9;
  private static final int FLOAT = 1;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;
  private static final int TENSOR_SHAPE = 2;
  private static final int SHAPE_DIMENSION = 1;
  private static final int DIMENSION_VALUE = 1;

  private final int[] kept;

  /**
   * @param kept the wanted classes, in the order that the network shall have them
   */
  FewerClasses(int[] kept) {
    this.kept = kept.clone();
  }

  /**
   * @param model an ONNX model whose last nodes are MatMul, Add and Softmax over constants
   * @throws IllegalArgumentException where it ends otherwise
   */
  @Override
  public byte[] apply(byte[] model) {
    return WireMessage.read(model).with(MODEL_GRAPH, this::graph).toBytes();
  }

  private WireMessage graph(WireMessage graph) {
    List<WireMessage> nodes = graph.all(GRAPH_NODE).stream().map(Field::message).toList();
    String answer = graph.one(GRAPH_OUTPUT).message().one(VALUE_NAME).text();
    WireMessage softmax = maker(nodes, answer, "Softmax");
    WireMessage sum = maker(nodes, input(softmax, 0), "Add");
    WireMessage product = maker(nodes, input(sum, 0), "MatMul");
    WireMessage weights = maker(nodes, input(product, 1), "Constant");
    WireMessage bias = maker(nodes, input(sum, 1), "Constant");
    List<Field> fields = new ArrayList<>();
    int node = 0;
    for (Field field : graph.fields()) {
      WireMessage message = field.id() == GRAPH_NODE ? nodes.get(node++) : null;
      if (message != null && (message == weights || message == bias)) {
        fields.add(Field.of(GRAPH_NODE, constant(message).toBytes()));
      } else if (field.id() == GRAPH_OUTPUT) {
        fields.add(Field.of(GRAPH_OUTPUT, output(field.message()).toBytes()));
      } else {
        fields.add(field);
      }
    }
    return new WireMessage(fields);
  }

  /** With the number of classes as its last dimension. */
  private WireMessage output(WireMessage value) {
    return value.with(VALUE_TYPE, type -> type.with(TYPE_TENSOR, this::shaped));
  }

  private WireMessage shaped(WireMessage tensorType) {
    return tensorType.with(
        TENSOR_SHAPE,
        shape -> {
          List<Field> dimensions = new ArrayList<>(shape.fields());
          Field last = Field.of(DIMENSION_VALUE, kept.length);
          dimensions.set(
              dimensions.size() - 1,
              Field.of(SHAPE_DIMENSION, new WireMessage(List.of(last)).toBytes()));
          return new WireMessage(dimensions);
        });
  }

  private static String input(WireMessage node, int index) {
    return node.all(NODE_INPUT).get(index).text();
  }

  private static WireMessage maker(List<WireMessage> nodes, String output, String type) {
    return nodes.stream()
        .filter(node -> node.one(NODE_OUTPUT).text().equals(output))
        .filter(node -> node.one(NODE_TYPE).text().equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(output + " is made by no " + type));
  }

  private WireMessage constant(WireMessage node) {
    return node.with(NODE_ATTRIBUTE, attribute -> attribute.with(ATTRIBUTE_TENSOR, this::tensor));
  }

  /** The kept columns of its last dimension. */
  private WireMessage tensor(WireMessage tensor) {
    List<Field> dimensions = tensor.all(TENSOR_DIMENSION);
    int classes = (int) dimensions.get(dimensions.size() - 1).number();
    if (tensor.one(TENSOR_DATA_TYPE).number() != FLOAT) {
      throw new IllegalArgumentException("weights that are no floats");
    }
    ByteBuffer all = littleEndian(tensor.one(TENSOR_RAW_DATA).bytes());
    int rows = all.capacity() / Float.BYTES / classes;
    ByteBuffer few = littleEndian(new byte[rows * kept.length * Float.BYTES]);
    for (int row = 0; row < rows; row++) {
      for (int wanted : kept) {
        few.putFloat(all.getFloat((row * classes + wanted) * Float.BYTES));
      }
    }
    List<Field> fields = new ArrayList<>();
    int dimension = 0;
    for (Field field : tensor.fields()) {
      if (field.id() == TENSOR_DIMENSION && ++dimension == dimensions.size()) {
        fields.add(Field.of(TENSOR_DIMENSION, kept.length));
      } else if (field.id() == TENSOR_RAW_DATA) {
        fields.add(Field.of(TENSOR_RAW_DATA, few.array()));
      } else {
        fields.add(field);
      }
    }
    return new WireMessage(fields);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
