package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.WireMessage.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Floats in row-major order ({@code TensorProto}).
 *
 * @param shape empty of a single number
 */
record Tensor(long[] shape, float[] values) {
  private static final int DIMENSION = 1;
  private static final int DATA_TYPE = 2;
  private static final int FLOAT_DATA = 4;
  private static final int RAW_DATA = 9;
  private static final int INTEGER_DATA = 7;
  private static final int FLOAT = 1;
  private static final int INTEGER = 7;

  static Tensor number(float value) {
    return new Tensor(new long[0], new float[] {value});
  }

  /** The same number in each of so many channels, as the weight of a convolution over each. */
  static Tensor perChannel(int channels, float value, long... shape) {
    float[] values = new float[channels];
    Arrays.fill(values, value);
    return new Tensor(shape, values);
  }

  /** Whether it holds floats, stored in it. */
  static boolean isIn(WireMessage message) {
    return message.one(DATA_TYPE).number() == FLOAT
        && !(message.all(RAW_DATA).isEmpty() && message.all(FLOAT_DATA).isEmpty());
  }

  /** The integers of 64 bits that are stored in it; empty where it is of another type. */
  static Optional<long[]> integers(WireMessage message) {
    if (message.one(DATA_TYPE).number() != INTEGER) {
      return Optional.empty();
    }
    if (message.all(RAW_DATA).isEmpty()) {
      return Optional.of(message.varints(INTEGER_DATA));
    }
    ByteBuffer raw = ByteBuffer.wrap(message.joined(RAW_DATA)).order(ByteOrder.LITTLE_ENDIAN);
    long[] numbers = new long[raw.remaining() / Long.BYTES];
    raw.asLongBuffer().get(numbers);
    return Optional.of(numbers);
  }

  static Tensor read(WireMessage message) {
    long[] shape = message.all(DIMENSION).stream().mapToLong(Field::number).toArray();
    int stored = message.all(RAW_DATA).isEmpty() ? FLOAT_DATA : RAW_DATA;
    ByteBuffer raw = ByteBuffer.wrap(message.joined(stored)).order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(values);
    return new Tensor(shape, values);
  }

  WireMessage message() {
    List<Field> fields = new ArrayList<>();
    for (long dimension : shape) {
      fields.add(Field.of(DIMENSION, dimension));
    }
    fields.add(Field.of(DATA_TYPE, FLOAT));
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    fields.add(Field.of(RAW_DATA, raw.array()));
    return new WireMessage(fields);
  }

  /** Whether it is one number. */
  boolean isNumber() {
    return values.length == 1;
  }

  /** Whether all its numbers are the same. */
  boolean isOneNumber() {
    for (float value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  float number() {
    return values[0];
  }

  Tensor times(float factor) {
    float[] product = values.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= factor;
    }
    return new Tensor(shape, product);
  }

  Tensor plus(float term) {
    float[] sum = values.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += term;
    }
    return new Tensor(shape, sum);
  }

  /** The sum over all but the first dimension. */
  float[] sums() {
    float[] sums = new float[(int) shape[0]];
    int each = values.length / sums.length;
    for (int i = 0; i < values.length; i++) {
      sums[i / each] += values[i];
    }
    return sums;
  }
}
