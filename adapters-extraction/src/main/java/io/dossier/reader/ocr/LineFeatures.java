package io.dossier.reader.ocr;

import io.dossier.reader.ocr.network.FoldedActivations;
import io.dossier.reader.ocr.network.LastLayer;
import io.dossier.reader.ocr.network.Model;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What the recognizer makes of a line before its last layer chooses characters, so that this layer
 * can be trained. Lines are found, cut out and given to the network as they are when documents are
 * read. Used by one thread at a time.
 */
public final class LineFeatures implements AutoCloseable {
  private static final String KEYS = "/models/ppocr_keys_v1.txt";
  private static final char NONE = '\uFFFD';

  private final Detector detector = new Detector();
  private final Model model =
      Model.load(
          Recognizer.MODEL,
          bytes -> new FoldedActivations().apply(LastLayer.leftOut().apply(bytes)),
          Recognizer.WIDTHS);

  private LineFeatures() {}

  public static LineFeatures load() {
    return new LineFeatures();
  }

  /**
   * The network's numbers, step after step along the line.
   *
   * @param values {@code [step][number]}, row by row
   */
  public record Seen(int steps, float[] values) {}

  /** Where lines stand on a picture that is upright. */
  public List<TextBox> lines(BufferedImage picture) {
    return detector.boxes(picture).stream().map(box -> box.tall() ? box.laidDown() : box).toList();
  }

  public Seen of(BufferedImage picture, TextBox box) {
    LinePicture line = LinePicture.of(Pixels.of(picture), box, 1);
    int width = Recognizer.padded(line.width());
    float[] input = new float[3 * LinePicture.HEIGHT * width];
    line.into(input, 0, width);
    Model.Output output = model.run(input, 1, 3, LinePicture.HEIGHT, width);
    return new Seen((int) output.shape()[1], output.values());
  }

  /**
   * A line as the recognizer is given it: {@link LinePicture#HEIGHT} rows each of blue, green and
   * red, from 0 to 255.
   */
  public static byte[] drawn(BufferedImage picture, TextBox box) {
    float[] values = LinePicture.of(BlackAndWhite.softened(Pixels.of(picture)), box, 1).values();
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(127.5f * (values[i] + 1));
    }
    return bytes;
  }

  /** The recognizer's network as it was published, an ONNX model. */
  public static byte[] network() throws IOException {
    try (InputStream model = resource(Recognizer.MODEL)) {
      return model.readAllBytes();
    }
  }

  /** The last layer as it was published; a class that is no single character stands for none. */
  public static KnownCharacters published() {
    StringBuilder visible = new StringBuilder();
    try (BufferedReader keys =
        new BufferedReader(new InputStreamReader(resource(KEYS), StandardCharsets.UTF_8))) {
      keys.lines().forEach(key -> visible.append(key.length() == 1 ? key.charAt(0) : NONE));
      return new KnownCharacters(visible.toString(), LastLayer.of(network()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(LineFeatures.class.getResourceAsStream(name));
  }

  @Override
  public void close() {
    detector.close();
    model.close();
  }
}
