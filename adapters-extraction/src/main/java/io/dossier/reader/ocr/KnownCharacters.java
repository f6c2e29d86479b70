package io.dossier.reader.ocr;

import io.dossier.reader.ocr.network.LastLayer;
import io.dossier.reader.ocr.network.LearnedWeights;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What tells one character from another: the recognizer's last layer with the characters that it is
 * for. PP-OCRv4 as it was published knows 6,600 characters, most of them Chinese, and few letters
 * with accents; the layer that is shipped knows the Latin alphabets of the documents' languages
 * instead. It was trained with the rest of the network ({@link LearnedWeights}) on lines whose text
 * is known; the programs that did are in the bench.
 *
 * @param visible all characters but the space, in the order of their classes; the blank's class
 *     stands before them, the space's behind
 */
public record KnownCharacters(String visible, LastLayer layer) {
  private static final String RESOURCE = "/models/latin.characters";

  public KnownCharacters {
    if (visible.length() + 2 != layer.classes()) {
      throw new IllegalArgumentException(
          visible.length() + " characters for " + layer.classes() + " classes");
    }
  }

  /** Those that are shipped. */
  public static KnownCharacters load() {
    try (InputStream in =
        Objects.requireNonNull(KnownCharacters.class.getResourceAsStream(RESOURCE))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static KnownCharacters read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    String visible = in.readUTF();
    float[] bias = new float[visible.length() + 2];
    float[] weights = new float[bias.length * in.readUnsignedShort()];
    read(in, bias);
    read(in, weights);
    return new KnownCharacters(visible, new LastLayer(weights, bias));
  }

  private static void read(DataInputStream in, float[] values) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
  }

  /** In the form in which they are shipped. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeUTF(visible);
    out.writeShort(layer.inputs());
    for (float value : layer.bias()) {
      out.writeFloat(value);
    }
    for (float value : layer.weights()) {
      out.writeFloat(value);
    }
    out.flush();
  }

  Alphabet alphabet() {
    return Alphabet.of(visible);
  }
}
