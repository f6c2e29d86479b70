package io.dossier.reader.ocr;

import io.dossier.reader.ocr.network.FoldedActivations;
import io.dossier.reader.ocr.network.Model;
import java.util.List;

/** Tells lines that stand upside down. */
final class UprightClassifier implements AutoCloseable {
  private static final int WIDTH = 192;
  private static final double LEAST_SURE = 0.9;
  private static final int BATCH = 16;

  private final Model model =
      Model.load("/models/ch_ppocr_mobile_v2.0_cls_infer.onnx", new FoldedActivations(), 1);

  /** The share of the lines that stand upside down. */
  double upsideDown(Pixels pixels, List<TextBox> boxes) {
    int turned = 0;
    for (int from = 0; from < boxes.size(); from += BATCH) {
      int count = Math.min(BATCH, boxes.size() - from);
      float[] batch = new float[count * 3 * LinePicture.HEIGHT * WIDTH];
      for (int i = 0; i < count; i++) {
        TextBox box = boxes.get(from + i);
        double ratio = box.width() / Math.max(1, box.height());
        int width = (int) Math.max(8, Math.min(WIDTH, Math.ceil(LinePicture.HEIGHT * ratio)));
        LinePicture.ofWidth(pixels, box, width).into(batch, i, WIDTH);
      }
      float[] out = model.run(batch, count, 3, LinePicture.HEIGHT, WIDTH).values();
      for (int i = 0; i < count; i++) {
        turned += out[2 * i + 1] >= LEAST_SURE ? 1 : 0;
      }
    }
    return turned / (double) Math.max(1, boxes.size());
  }

  @Override
  public void close() {
    model.close();
  }
}
