package io.dossier.reader.heif;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What is said of an item (ISO/IEC 23008-12, 6.5), as far as it bears on the picture. */
sealed interface Property {
  /** How an HEVC item is to be decoded: the whole {@code hvcC} record. */
  record Hevc(byte[] configuration) implements Property {}

  /** Size before any transformation. */
  record Size(int width, int height) implements Property {}

  /**
   * How the samples stand for colours, by ISO/IEC 23091-2.
   *
   * @param fullRange whether black is 0 and white the highest value
   */
  record Colour(int matrix, boolean fullRange) implements Property {}

  /** Changes the picture; several apply in the order in which they are listed. */
  sealed interface Transform extends Property {}

  /**
   * @param degrees anticlockwise
   */
  record Turn(int degrees) implements Transform {}

  /**
   * @param leftToRight around the upright axis; otherwise around the level one
   */
  record Mirror(boolean leftToRight) implements Transform {}

  /**
   * A window of this size; its centre lies so far from the picture's centre, in pixels (ISO/IEC
   * 14496-12, 12.1.4).
   */
  record Crop(double width, double height, double offsetX, double offsetY) implements Transform {}

  /** Empty for what does not bear on the picture. */
  static Optional<Property> of(Box box) {
    ByteBuffer in = box.fields();
    return Optional.ofNullable(
        switch (box.type()) {
          case "hvcC" -> new Hevc(box.bytes());
          case "ispe" -> new Size(in.getInt(4), in.getInt(8));
          case "irot" -> new Turn((in.get(0) & 3) * 90);
          case "imir" -> new Mirror((in.get(0) & 1) == 1);
          case "clap" ->
              new Crop(fraction(in, 0), fraction(in, 8), fraction(in, 16), fraction(in, 24));
          case "colr" ->
              Box.fourCharacters(in).equals("nclx")
                  ? new Colour(in.getShort(8), (in.get(10) & 0x80) != 0)
                  : null;
          default -> null;
        });
  }

  private static double fraction(ByteBuffer in, int at) {
    return in.getInt(at) / (double) in.getInt(at + 4);
  }
}
