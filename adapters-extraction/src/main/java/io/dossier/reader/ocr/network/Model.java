package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.onednn.Bfloat16;
import io.dossier.reader.ocr.network.onednn.LayerRunner;
import io.dossier.reader.ocr.network.onednn.Way;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One network: floats in, floats out. Runs on the calling thread.
 *
 * <p>Where bfloat16 is faster on this processor, the layers that a network begins with are run in
 * it by oneDNN and what follows by ONNX Runtime, in a fraction of the time; answers differ from
 * those of other processors by the rounding to 8 bits of mantissa.
 */
public final class Model implements AutoCloseable {
  private final Optional<LayerRunner> layers;
  private final Optional<OrtNetwork> rest;

  private Model(Optional<LayerRunner> layers, Optional<OrtNetwork> rest) {
    this.layers = layers;
    this.rest = rest;
  }

  /**
   * @param change of the model's bytes before it is loaded
   * @param shapes of how many pictures what is compiled for them is kept
   */
  public static Model load(String resource, UnaryOperator<byte[]> change, int shapes) {
    try (InputStream in = Model.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model " + resource);
      }
      byte[] whole = change.apply(in.readAllBytes());
      return Bfloat16.here()
          .map(way -> inTwoParts(whole, way, shapes))
          .orElseGet(() -> inOne(whole));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model inOne(byte[] model) {
    return new Model(Optional.empty(), Optional.of(new OrtNetwork(model)));
  }

  /** In one where it does not begin with layers, and where oneDNN cannot be loaded here. */
  private static Model inTwoParts(byte[] model, Way way, int shapes) {
    try {
      return LeadingPart.of(model)
          .map(part -> inTwoParts(part, way, shapes))
          .orElseGet(() -> inOne(model));
    } catch (LinkageError e) {
      return inOne(model);
    }
  }

  private static Model inTwoParts(LeadingPart part, Way way, int shapes) {
    return new Model(
        Optional.of(new LayerRunner(part.layers(), part.input(), way, shapes)),
        part.rest().map(OrtNetwork::new));
  }

  /** The first output, its numbers in row-major order. */
  public record Output(float[] values, long[] shape) {}

  /**
   * @param shape count, channels, rows and columns of the pictures that it is given
   */
  public Output run(float[] values, long... shape) {
    Output middle =
        layers
            .map(some -> answer(some.run(pictures(values, shape))))
            .orElse(new Output(values, shape));
    return rest.map(some -> some.run(middle.values(), middle.shape())).orElse(middle);
  }

  private static LayerRunner.Pictures pictures(float[] values, long... shape) {
    return new LayerRunner.Pictures(
        values, (int) shape[0], (int) shape[1], (int) shape[2], (int) shape[3]);
  }

  private static Output answer(LayerRunner.Pictures pictures) {
    return new Output(
        pictures.values(),
        new long[] {pictures.count(), pictures.channels(), pictures.rows(), pictures.columns()});
  }

  @Override
  public void close() {
    layers.ifPresent(LayerRunner::close);
    rest.ifPresent(OrtNetwork::close);
  }
}
