package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.WireMessage.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One operation of a network ({@code NodeProto}).
 *
 * @param type such as {@code Conv}, as ONNX names its operators
 * @param inputs the values that it takes, in the operator's order
 * @param outputs the values that it gives
 */
record Node(String type, List<String> inputs, List<String> outputs, List<Field> attributes) {
  private static final int INPUT = 1;
  private static final int OUTPUT = 2;
  private static final int TYPE = 4;
  private static final int ATTRIBUTE = 5;
  private static final int ATTRIBUTE_NAME = 1;
  private static final int ATTRIBUTE_FLOAT = 2;
  private static final int ATTRIBUTE_INTEGER = 3;
  private static final int ATTRIBUTE_TEXT = 4;
  private static final int ATTRIBUTE_TENSOR = 5;
  private static final int ATTRIBUTE_INTEGERS = 8;
  private static final int ATTRIBUTE_TYPE = 20;
  private static final int TYPE_FLOAT = 1;
  private static final int TYPE_INTEGER = 2;
  private static final int TYPE_TENSOR = 4;
  private static final int TYPE_INTEGERS = 7;

  Node {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    attributes = List.copyOf(attributes);
  }

  static Node of(String type, List<String> inputs, String output) {
    return new Node(type, inputs, List.of(output), List.of());
  }

  static Node constant(String output, Tensor value) {
    Field tensor = Field.of(ATTRIBUTE_TENSOR, value.message().toBytes());
    return new Node(
        "Constant",
        List.of(),
        List.of(output),
        List.of(attribute("value", TYPE_TENSOR, List.of(tensor))));
  }

  /** An attribute of one float. */
  static Field attribute(String name, double number) {
    return attribute(name, TYPE_FLOAT, List.of(Field.of(ATTRIBUTE_FLOAT, (float) number)));
  }

  /** An attribute of one integer. */
  static Field attribute(String name, long number) {
    return attribute(name, TYPE_INTEGER, List.of(Field.of(ATTRIBUTE_INTEGER, number)));
  }

  /** An attribute of several integers. */
  static Field attribute(String name, List<Long> numbers) {
    return attribute(
        name,
        TYPE_INTEGERS,
        numbers.stream().map(number -> Field.of(ATTRIBUTE_INTEGERS, number)).toList());
  }

  private static Field attribute(String name, int type, List<Field> values) {
    List<Field> fields = new ArrayList<>(List.of(Field.of(ATTRIBUTE_NAME, name)));
    fields.addAll(values);
    fields.add(Field.of(ATTRIBUTE_TYPE, type));
    return Field.of(ATTRIBUTE, new WireMessage(fields).toBytes());
  }

  static Node read(WireMessage message) {
    return new Node(
        message.one(TYPE).text(),
        message.all(INPUT).stream().map(Field::text).toList(),
        message.all(OUTPUT).stream().map(Field::text).toList(),
        message.all(ATTRIBUTE));
  }

  WireMessage message() {
    List<Field> fields = new ArrayList<>();
    inputs.forEach(input -> fields.add(Field.of(INPUT, input)));
    outputs.forEach(output -> fields.add(Field.of(OUTPUT, output)));
    fields.add(Field.of(TYPE, type));
    fields.addAll(attributes);
    return new WireMessage(fields);
  }

  boolean is(String operator) {
    return type.equals(operator);
  }

  String input(int index) {
    return inputs.get(index);
  }

  /** Its first output. */
  String output() {
    return outputs.get(0);
  }

  /** With more attributes. */
  Node with(Field... more) {
    List<Field> all = new ArrayList<>(attributes);
    all.addAll(List.of(more));
    return new Node(type, inputs, outputs, all);
  }

  Node from(List<String> others) {
    return new Node(type, others, outputs, attributes);
  }

  /** The floats of a constant; empty of another node, and of a constant of another type. */
  Optional<Tensor> floats() {
    return attribute("value")
        .filter(attribute -> is("Constant"))
        .flatMap(attribute -> attribute.all(ATTRIBUTE_TENSOR).stream().findFirst())
        .map(Field::message)
        .filter(Tensor::isIn)
        .map(Tensor::read);
  }

  /** The integers of a constant; empty of another node, and of a constant of another type. */
  Optional<long[]> integers() {
    return attribute("value")
        .filter(attribute -> is("Constant"))
        .flatMap(attribute -> attribute.all(ATTRIBUTE_TENSOR).stream().findFirst())
        .map(Field::message)
        .flatMap(Tensor::integers);
  }

  /** The numbers of an attribute; empty where it has none of the name. */
  List<Long> numbers(String name) {
    return attribute(name).stream()
        .flatMap(attribute -> attribute.fields().stream())
        .filter(field -> field.id() == ATTRIBUTE_INTEGERS || field.id() == ATTRIBUTE_INTEGER)
        .map(Field::number)
        .toList();
  }

  /** The float of an attribute; empty where it has none of the name. */
  Optional<Float> decimal(String name) {
    return attribute(name).stream()
        .flatMap(attribute -> attribute.all(ATTRIBUTE_FLOAT).stream())
        .map(Field::decimal)
        .findFirst();
  }

  /** The text of an attribute; empty where it has none of the name. */
  Optional<String> text(String name) {
    return attribute(name).stream()
        .flatMap(attribute -> attribute.all(ATTRIBUTE_TEXT).stream())
        .map(Field::text)
        .findFirst();
  }

  boolean has(String name) {
    return attribute(name).isPresent();
  }

  private Optional<WireMessage> attribute(String name) {
    return attributes.stream()
        .map(Field::message)
        .filter(attribute -> attribute.one(ATTRIBUTE_NAME).text().equals(name))
        .findFirst();
  }
}
