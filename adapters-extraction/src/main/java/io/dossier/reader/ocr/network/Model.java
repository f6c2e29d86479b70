package io.dossier.reader.ocr.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One network: floats in, floats out. Runs on the calling thread. */
public final class Model implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;

  private Model(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
    this.input = session.getInputNames().iterator().next();
  }

  public static Model load(String resource) {
    return load(resource, UnaryOperator.identity());
  }

  /**
   * @param change of the model's bytes before it is loaded
   */
  public static Model load(String resource, UnaryOperator<byte[]> change) {
    try (InputStream in = Model.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model " + resource);
      }
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setMemoryPatternOptimization(false);
      return new Model(
          environment, environment.createSession(change.apply(in.readAllBytes()), options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("model " + resource, e);
    }
  }

  /** The first output, its numbers in row-major order. */
  public record Output(float[] values, long[] shape) {}

  public Output run(float[] values, long... shape) {
    return run(
        values,
        shape,
        tensor -> {
          FloatBuffer buffer = tensor.getFloatBuffer();
          float[] out = new float[buffer.remaining()];
          buffer.get(out);
          return new Output(out, tensor.getInfo().getShape());
        });
  }

  private <T> T run(float[] values, long[] shape, Function<OnnxTensor, T> taken) {
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      return taken.apply((OnnxTensor) result.get(0));
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
