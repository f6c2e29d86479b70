package io.dossier.bench.samples;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A HEIC as phones write it: lying on its side, in tiles of 512 pixels that a grid puts together
 * (ISO/IEC 23008-12, 6.6.2.3), with a turn by which it is shown upright, and an Exif block that
 * tells the same turn a second time.
 */
public final class PhonePicture {
  static final int TILE = 512;

  private PhonePicture() {}

  /** Puts the encoded tiles of a folder together; each is a HEIC of one picture. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException("usage: PhonePicture <tiles> <width> <height> <heic>");
    }
    List<byte[]> tiles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".heic")).sorted()::iterator) {
        tiles.add(Files.readAllBytes(file));
      }
    }
    int width = Integer.parseInt(arguments[1]);
    int height = Integer.parseInt(arguments[2]);
    Files.write(Path.of(arguments[3]), new HeicGrid(tiles, width, height).bytes());
  }

  /** Tiles by rows, named so that their order is that of their names. */
  static void writeTiles(BufferedImage upright, Path folder) throws IOException {
    Files.createDirectories(folder);
    int width = upright.getHeight();
    int height = upright.getWidth();
    int columns = (width + TILE - 1) / TILE;
    int rows = (height + TILE - 1) / TILE;
    BufferedImage lying =
        new BufferedImage(columns * TILE, rows * TILE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = lying.createGraphics();
    AffineTransform turn = AffineTransform.getTranslateInstance(0, height);
    turn.quadrantRotate(-1);
    graphics.drawImage(upright, turn, null);
    graphics.dispose();
    for (int tile = 0; tile < columns * rows; tile++) {
      BufferedImage part =
          lying.getSubimage(tile % columns * TILE, tile / columns * TILE, TILE, TILE);
      ImageIO.write(part, "png", folder.resolve("tile%02d.png".formatted(tile)).toFile());
    }
  }
}
