package io.dossier.reader.ocr;

import io.dossier.core.extraction.type.TypeModels;
import io.dossier.reader.ocr.language.PrintedText;
import io.dossier.reader.ocr.network.LastLayer;

/** Reads lines as the recognizer would, had it these characters. For trying what was trained. */
public final class CharacterTrial {
  private static final PrintedText PRINTED = PrintedText.with(TypeModels.phrases());

  private final KnownCharacters characters;
  private final CtcDecoding decoding;
  private final LikelyText likely = new LikelyText(PRINTED);

  public CharacterTrial(KnownCharacters characters) {
    this.characters = characters;
    this.decoding = new CtcDecoding(characters.alphabet());
  }

  /** The text of a line, words parted by one space. */
  public String text(LineFeatures.Seen line) {
    float[] probabilities = probabilities(characters.layer(), line);
    StringBuilder text = new StringBuilder();
    for (LikelyText.Glyph glyph : likely.choose(decoding.decode(probabilities, line.steps()))) {
      text.append(glyph.spaceBefore() ? " " : "").append(glyph.character());
    }
    return text.toString();
  }

  /** The layer's answer: {@code [step][class]}, row by row. */
  public static float[] probabilities(LastLayer layer, LineFeatures.Seen line) {
    int classes = layer.classes();
    int inputs = layer.inputs();
    float[] out = new float[line.steps() * classes];
    for (int step = 0; step < line.steps(); step++) {
      int row = step * classes;
      System.arraycopy(layer.bias(), 0, out, row, classes);
      for (int input = 0; input < inputs; input++) {
        float value = line.values()[step * inputs + input];
        for (int k = 0; k < classes; k++) {
          out[row + k] += value * layer.weights()[input * classes + k];
        }
      }
      softmax(out, row, classes);
    }
    return out;
  }

  private static void softmax(float[] values, int from, int count) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < from + count; i++) {
      most = Math.max(most, values[i]);
    }
    float sum = 0;
    for (int i = from; i < from + count; i++) {
      values[i] = (float) Math.exp(values[i] - most);
      sum += values[i];
    }
    for (int i = from; i < from + count; i++) {
      values[i] /= sum;
    }
  }
}
