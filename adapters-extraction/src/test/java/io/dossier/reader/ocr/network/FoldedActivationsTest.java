package io.dossier.reader.ocr.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedActivationsTest {
  @ParameterizedTest
  @CsvSource({
    Published.RECOGNIZER + ", 2, 48, 104",
    Published.DETECTOR + ", 1, 96, 160",
    Published.CLASSIFIER + ", 3, 48, 192"
  })
  void answersAreTheSameButForRounding(String resource, int pictures, int height, int width)
      throws IOException {
    float[] noise = Published.noise(pictures * 3 * height * width);
    try (OrtNetwork folded =
            new OrtNetwork(new FoldedActivations().apply(Published.bytes(resource)));
        OrtNetwork whole = new OrtNetwork(Published.bytes(resource))) {
      Model.Output expected = whole.run(noise, pictures, 3, height, width);
      Model.Output actual = folded.run(noise, pictures, 3, height, width);

      assertArrayEquals(expected.shape(), actual.shape());
      assertArrayEquals(expected.values(), actual.values(), 1e-3f);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Published.RECOGNIZER, Published.DETECTOR, Published.CLASSIFIER})
  void noHardSwishIsLeft(String resource) throws IOException {
    Network before = Network.read(Published.bytes(resource));
    Network after = Network.read(new FoldedActivations().apply(Published.bytes(resource)));

    assertTrue(swishes(before) > 15);
    assertEquals(0, swishes(after));
    assertTrue(work(after) < 0.75 * work(before), work(before) + " nodes, then " + work(after));
  }

  @ParameterizedTest
  @ValueSource(strings = {Published.RECOGNIZER, Published.DETECTOR, Published.CLASSIFIER})
  void noBatchNormalizationIsLeftBehindAConvolution(String resource) throws IOException {
    Network after = Network.read(new FoldedActivations().apply(Published.bytes(resource)));

    assertEquals(0, after.nodes().stream().filter(node -> node.is("BatchNormalization")).count());
  }

  @Test
  void noValueIsAddedToItselfScaled() throws IOException {
    Network before = Network.read(Published.bytes(Published.DETECTOR));
    Network after =
        Network.read(new FoldedActivations().apply(Published.bytes(Published.DETECTOR)));

    assertEquals(8, residuals(before));
    assertEquals(0, residuals(after));
  }

  private static long residuals(Network network) {
    return network.nodes().stream().filter(node -> Residual.of(network, node).isPresent()).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {Published.RECOGNIZER, Published.DETECTOR, Published.CLASSIFIER})
  void whatIsFoldedStaysAsItIs(String resource) throws IOException {
    byte[] once = new FoldedActivations().apply(Published.bytes(resource));

    assertArrayEquals(once, new FoldedActivations().apply(once));
  }

  private static long swishes(Network network) {
    return network.nodes().stream()
        .filter(node -> HardSwish.around(network, node).isPresent())
        .count();
  }

  private static long work(Network network) {
    return network.nodes().stream().filter(node -> !node.is("Constant")).count();
  }
}
