package io.dossier.reader.ocr.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dossier.reader.ocr.network.WireMessage.Field;
import io.dossier.reader.ocr.network.layer.Layer;
import io.dossier.reader.ocr.network.onednn.Bfloat16;
import io.dossier.reader.ocr.network.onednn.LayerRunner;
import io.dossier.reader.ocr.network.onednn.Precision;
import io.dossier.reader.ocr.network.onednn.Way;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingPartTest {
  private static final int[][] LINES = {{2, 48, 104}, {1, 48, 320}, {1, 48, 104}};
  private static final int[][] PAGES = {{1, 96, 160}, {1, 160, 128}, {1, 96, 160}};

  @Test
  void recognizerBeginsWithLayersUntilItsTransformer() throws IOException {
    LeadingPart part = part(Published.RECOGNIZER);

    assertTrue(part.rest().isPresent());
    assertTrue(part.layers().get(part.layers().size() - 1) instanceof Layer.Average);
    assertEquals(33, count(part, Layer.Convolution.class));
    assertEquals(2, count(part, Layer.Scale.class));
  }

  @Test
  void detectorIsLayersAlone() throws IOException {
    LeadingPart part = part(Published.DETECTOR);

    assertFalse(part.rest().isPresent());
    assertEquals(1, count(part, Layer.Joined.class));
    assertEquals(6, count(part, Layer.Enlarged.class));
    assertEquals(2, count(part, Layer.Spread.class));
  }

  private static long count(LeadingPart part, Class<? extends Layer> kind) {
    return part.layers().stream().filter(kind::isInstance).count();
  }

  @Test
  void networkThatBeginsOtherwiseIsLeftWhole() throws IOException {
    assertTrue(LeadingPart.of(softmax()).isEmpty());
  }

  /** A model of one node ({@code ModelProto}). */
  private static byte[] softmax() {
    WireMessage graph =
        new WireMessage(
            List.of(
                Field.of(1, Node.of("Softmax", List.of("in"), "out").message().toBytes()),
                Field.of(11, named("in")),
                Field.of(12, named("out"))));
    return new WireMessage(List.of(Field.of(7, graph.toBytes()))).toBytes();
  }

  private static byte[] named(String value) {
    return new WireMessage(List.of(Field.of(1, value))).toBytes();
  }

  @Test
  void classifierIsLayersUntilItPools() throws IOException {
    LeadingPart part = part(Published.CLASSIFIER);

    assertTrue(part.rest().isPresent());
    assertEquals(9, count(part, Layer.Scale.class));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void classifierInFloatsAnswersAsTheWholeOne(boolean inParts) throws IOException {
    assertSame(
        Published.CLASSIFIER, new Way(Precision.FLOAT, inParts), new int[][] {{3, 48, 192}}, 1e-3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void recognizerInFloatsAnswersAsTheWholeOne(boolean inParts) throws IOException {
    assertSame(Published.RECOGNIZER, new Way(Precision.FLOAT, inParts), LINES, 1e-3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void detectorInFloatsAnswersAsTheWholeOne(boolean inParts) throws IOException {
    assertSame(Published.DETECTOR, new Way(Precision.FLOAT, inParts), PAGES, 1e-3);
  }

  @Test
  void recognizerInBfloat16AnswersNearlyAsTheWholeOne() throws IOException {
    assertSame(Published.RECOGNIZER, bfloat16(), LINES, 0.1);
  }

  @Test
  void detectorInBfloat16AnswersNearlyAsTheWholeOne() throws IOException {
    assertSame(Published.DETECTOR, bfloat16(), PAGES, 0.1);
  }

  /** The test is left out where bfloat16 is no faster. */
  private static Way bfloat16() {
    Optional<Way> here = Bfloat16.here();
    assumeTrue(here.isPresent());
    return here.get();
  }

  /** Pictures of several shapes by turns, of which one shape's plan is kept. */
  private static void assertSame(String resource, Way way, int[][] shapes, double within)
      throws IOException {
    byte[] model = new FoldedActivations().apply(Published.bytes(resource));
    LeadingPart part = LeadingPart.of(model).orElseThrow();
    try (OrtNetwork whole = new OrtNetwork(model);
        LayerRunner layers = new LayerRunner(part.layers(), part.input(), way, 1)) {
      for (int[] shape : shapes) {
        float[] noise = Published.noise(shape[0] * 3 * shape[1] * shape[2]);
        LayerRunner.Pictures middle =
            layers.run(new LayerRunner.Pictures(noise, shape[0], 3, shape[1], shape[2]));
        Model.Output expected = whole.run(noise, shape[0], 3, shape[1], shape[2]);

        assertArrayEquals(expected.values(), answer(part, middle), (float) within);
      }
    }
  }

  private static float[] answer(LeadingPart part, LayerRunner.Pictures middle) {
    if (part.rest().isEmpty()) {
      return middle.values();
    }
    try (OrtNetwork rest = new OrtNetwork(part.rest().get())) {
      return rest.run(
              middle.values(), middle.count(), middle.channels(), middle.rows(), middle.columns())
          .values();
    }
  }

  private static LeadingPart part(String resource) throws IOException {
    return LeadingPart.of(new FoldedActivations().apply(Published.bytes(resource))).orElseThrow();
  }
}
