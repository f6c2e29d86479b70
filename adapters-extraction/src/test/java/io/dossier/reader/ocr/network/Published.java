package io.dossier.reader.ocr.network;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;

/** The networks as they were published, and noise to give them. */
final class Published {
  static final String RECOGNIZER = "/models/ch_PP-OCRv4_rec_infer.onnx";
  static final String DETECTOR = "/models/ch_PP-OCRv4_det_infer.onnx";
  static final String CLASSIFIER = "/models/ch_ppocr_mobile_v2.0_cls_infer.onnx";

  private Published() {}

  static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Objects.requireNonNull(Published.class.getResourceAsStream(resource))) {
      return in.readAllBytes();
    }
  }

  static float[] noise(int count) {
    Random random = new Random(7);
    float[] noise = new float[count];
    for (int i = 0; i < count; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
  }
}
