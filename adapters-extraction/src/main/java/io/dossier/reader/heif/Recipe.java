package io.dossier.reader.heif;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * How a derived picture is put together (ISO/IEC 23008-12, 6.6.2).
 *
 * @param places of the sources, in order; for a grid they are in units of tiles
 */
record Recipe(int width, int height, List<Place> places) {
  /** More tiles than any camera writes. */
  static final int MOST_SOURCES = 2048;

  record Place(int x, int y) {}

  static Recipe grid(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.get();
    boolean wide = (in.get() & 1) == 1;
    int rows = (in.get() & 0xff) + 1;
    int columns = (in.get() & 0xff) + 1;
    int width = number(in, wide);
    int height = number(in, wide);
    if (rows * columns > MOST_SOURCES) {
      throw new HeifDamaged("the grid has more than " + MOST_SOURCES + " tiles");
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      places.add(new Place(i % columns, i / columns));
    }
    return new Recipe(width, height, places);
  }

  static Recipe overlay(byte[] bytes, int sources) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.get();
    boolean wide = (in.get() & 1) == 1;
    in.position(in.position() + 8);
    int width = number(in, wide);
    int height = number(in, wide);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < Math.min(sources, MOST_SOURCES); i++) {
      int x = wide ? in.getInt() : in.getShort();
      places.add(new Place(x, wide ? in.getInt() : in.getShort()));
    }
    return new Recipe(width, height, places);
  }

  private static int number(ByteBuffer in, boolean wide) {
    return wide ? in.getInt() : in.getShort() & 0xffff;
  }
}
