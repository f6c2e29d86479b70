package io.dossier.reader.ocr.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LastLayerTest {
  private static final int WIDTH = 104;

  @Test
  void networkIsWhatStandsBeforeItsLastLayerAndThatLayer() throws IOException {
    LastLayer layer = LastLayer.of(Published.bytes(Published.RECOGNIZER));
    Model.Output before = answer(LastLayer.leftOut().apply(Published.bytes(Published.RECOGNIZER)));
    Model.Output whole = answer(Published.bytes(Published.RECOGNIZER));

    assertEquals(layer.inputs(), before.shape()[2]);
    assertEquals(layer.classes(), whole.shape()[2]);
    assertArrayEquals(softmax(layer, before.values()), whole.values(), 1e-4f);
  }

  @Test
  void anotherLayerTakesItsPlace() throws IOException {
    LastLayer published = LastLayer.of(Published.bytes(Published.RECOGNIZER));
    LastLayer other = columns(published, 0, 17, 4, 17, published.classes() - 1);
    Model.Output before = answer(LastLayer.leftOut().apply(Published.bytes(Published.RECOGNIZER)));
    Model.Output after = answer(other.instead().apply(Published.bytes(Published.RECOGNIZER)));

    assertEquals(5, after.shape()[2]);
    assertArrayEquals(softmax(other, before.values()), after.values(), 1e-4f);
  }

  @Test
  void refusesWhatDoesNotFit() throws IOException {
    byte[] detector = Published.bytes(Published.DETECTOR);
    byte[] recognizer = Published.bytes(Published.RECOGNIZER);
    LastLayer small = new LastLayer(new float[6], new float[2]);

    assertThrows(IllegalArgumentException.class, () -> LastLayer.of(detector));
    assertThrows(IllegalArgumentException.class, () -> small.instead().apply(recognizer));
    assertThrows(IllegalArgumentException.class, () -> new LastLayer(new float[5], new float[2]));
  }

  private static Model.Output answer(byte[] model) {
    float[] noise = Published.noise(3 * 48 * WIDTH);
    try (OrtNetwork loaded = new OrtNetwork(model)) {
      return loaded.run(noise, 1, 3, 48, WIDTH);
    }
  }

  private static LastLayer columns(LastLayer layer, int... kept) {
    float[] weights = new float[layer.inputs() * kept.length];
    float[] bias = new float[kept.length];
    for (int k = 0; k < kept.length; k++) {
      bias[k] = layer.bias()[kept[k]];
      for (int input = 0; input < layer.inputs(); input++) {
        weights[input * kept.length + k] = layer.weights()[input * layer.classes() + kept[k]];
      }
    }
    return new LastLayer(weights, bias);
  }

  private static float[] softmax(LastLayer layer, float[] inputs) {
    int steps = inputs.length / layer.inputs();
    float[] out = new float[steps * layer.classes()];
    for (int step = 0; step < steps; step++) {
      double sum = 0;
      double[] exps = new double[layer.classes()];
      for (int k = 0; k < layer.classes(); k++) {
        double value = layer.bias()[k];
        for (int input = 0; input < layer.inputs(); input++) {
          value +=
              inputs[step * layer.inputs() + input] * layer.weights()[input * layer.classes() + k];
        }
        exps[k] = Math.exp(value);
        sum += exps[k];
      }
      for (int k = 0; k < layer.classes(); k++) {
        out[step * layer.classes() + k] = (float) (exps[k] / sum);
      }
    }
    return out;
  }
}
