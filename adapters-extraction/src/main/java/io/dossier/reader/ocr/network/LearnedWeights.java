package io.dossier.reader.ocr.network;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Weights that were learned after a network was published, to stand in the place of its own.
 *
 * @param values by the name that the network gives a constant; as many as it has, in its order
 */
public record LearnedWeights(Map<String, float[]> values) {
  public LearnedWeights {
    values = Map.copyOf(values);
  }

  /**
   * Reads what {@code bench/recognizer/train.py} writes: how many constants there are; of each its
   * name, how many numbers it has, a factor, and the numbers divided by the factor and rounded to
   * integers of 16 bits.
   *
   * @throws EOFException where it ends before its end
   */
  public static LearnedWeights read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    Map<String, float[]> values = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      float[] numbers = new float[in.readInt()];
      float factor = in.readFloat();
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = factor * in.readShort();
      }
      values.put(name, numbers);
    }
    return new LearnedWeights(values);
  }

  /**
   * Puts them in the place of a network's own.
   *
   * @throws IllegalArgumentException from the operator, where the network has no such constant, or
   *     one of another size
   */
  public UnaryOperator<byte[]> instead() {
    return model -> {
      Network network = Network.read(model);
      values.forEach((name, numbers) -> replace(network, name, numbers));
      return network.toBytes();
    };
  }

  private static void replace(Network network, String name, float[] numbers) {
    Node before =
        network
            .maker(name)
            .filter(node -> node.floats().isPresent())
            .orElseThrow(() -> new IllegalArgumentException("no weights " + name));
    Tensor weights = before.floats().orElseThrow();
    if (weights.values().length != numbers.length) {
      throw new IllegalArgumentException(
          weights.values().length + " weights " + name + ", not " + numbers.length);
    }
    network.replace(before, Node.constant(name, new Tensor(weights.shape(), numbers)));
  }
}
