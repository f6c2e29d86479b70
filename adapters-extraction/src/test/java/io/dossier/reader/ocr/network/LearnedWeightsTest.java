package io.dossier.reader.ocr.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnedWeightsTest {
  private static final String FIRST = "conv2d_10.w_0";
  private static final int NUMBERS = 16 * 3 * 3 * 3;

  @Test
  void numbersAreReadWithTheirFactor() throws IOException {
    LearnedWeights read = LearnedWeights.read(new ByteArrayInputStream(written("a", 0.5f, 3, -2)));

    assertArrayEquals(new float[] {1.5f, -1}, read.values().get("a"));
    assertEquals(1, read.values().size());
  }

  @Test
  void takeThePlaceOfANetworksOwn() throws IOException {
    float[] others = new float[NUMBERS];
    Arrays.fill(others, 0.25f);
    byte[] changed =
        new LearnedWeights(Map.of(FIRST, others))
            .instead()
            .apply(Published.bytes(Published.RECOGNIZER));

    assertArrayEquals(others, Network.read(changed).constant(FIRST).orElseThrow().values());
  }

  @Test
  void refusesWhatDoesNotFit() throws IOException {
    byte[] published = Published.bytes(Published.RECOGNIZER);
    LearnedWeights fewer = new LearnedWeights(Map.of(FIRST, new float[NUMBERS - 1]));
    LearnedWeights unknown = new LearnedWeights(Map.of("nothing", new float[1]));
    byte[] cut = Arrays.copyOf(written("a", 0.5f, 3, -2), 12);

    assertThrows(IllegalArgumentException.class, () -> fewer.instead().apply(published));
    assertThrows(IllegalArgumentException.class, () -> unknown.instead().apply(published));
    assertThrows(EOFException.class, () -> LearnedWeights.read(new ByteArrayInputStream(cut)));
  }

  private static byte[] written(String name, float factor, int... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(1);
    out.writeUTF(name);
    out.writeInt(numbers.length);
    out.writeFloat(factor);
    for (int number : numbers) {
      out.writeShort(number);
    }
    return bytes.toByteArray();
  }
}
