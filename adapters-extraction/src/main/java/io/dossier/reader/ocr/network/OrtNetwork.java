package io.dossier.reader.ocr.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** A network run by ONNX Runtime on the calling thread. */
final class OrtNetwork implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String input;

  /**
   * @param model an ONNX model of one input
   * @throws IllegalStateException where it cannot be loaded
   */
  OrtNetwork(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setMemoryPatternOptimization(false);
      session = environment.createSession(model, options);
      input = session.getInputNames().iterator().next();
    } catch (OrtException e) {
      throw new IllegalStateException("the network cannot be loaded", e);
    }
  }

  Model.Output run(float[] values, long... shape) {
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxTensor answer = (OnnxTensor) result.get(0);
      FloatBuffer buffer = answer.getFloatBuffer();
      float[] out = new float[buffer.remaining()];
      buffer.get(out);
      return new Model.Output(out, answer.getInfo().getShape());
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
