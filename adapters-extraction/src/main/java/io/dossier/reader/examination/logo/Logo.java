package io.dossier.reader.examination.logo;

import io.dossier.core.examination.LogoPrint;
import io.dossier.reader.Unreadable;
import io.dossier.reader.examination.picture.GreyPlane;
import io.dossier.reader.picture.Colours;
import io.dossier.reader.picture.Scaling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A logo as it is looked for.
 *
 * @param width of the picture that its corners are of, in pixels
 * @param height likewise
 * @param copy of the picture, small
 */
record Logo(int width, int height, List<Corner> corners, GreyPlane copy) {
  /** The long side of the picture that corners are looked for in. */
  private static final int LONG_SIDE = 240;

  /** Paper around it, so that what is at its edge is seen too. */
  private static final int PAPER = 24;

  private static final int COPY_SIDE = 72;

  /** Smaller ones would be enlarged too much. */
  private static final int LEAST_SIDE = 60;

  private static final int MOST_CORNERS = 400;

  /** With fewer that differ a logo cannot be told from a chance likeness. */
  private static final int LEAST_KINDS = 14;

  /** In more bits than two views of the same corner. */
  private static final int DIFFERENT = 60;

  /** Grey levels by which the logo differs from the paper around it. */
  private static final int INK = 24;

  Logo {
    corners = List.copyOf(corners);
  }

  /**
   * Of a picture of the logo alone; paper around it is cut away.
   *
   * @throws Unreadable when it is too small or too plain to be known again
   */
  static Logo of(BufferedImage picture) {
    BufferedImage cut = cut(picture);
    if (Math.max(cut.getWidth(), cut.getHeight()) < LEAST_SIDE) {
      throw new Unreadable(
          "logo_too_small",
          "the logo has "
              + cut.getWidth()
              + " by "
              + cut.getHeight()
              + " pixels; its long side must have "
              + LEAST_SIDE);
    }
    double scale = (double) LONG_SIDE / Math.max(cut.getWidth(), cut.getHeight());
    int width = Math.max(1, (int) Math.round(cut.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(cut.getHeight() * scale));
    BufferedImage even = Scaling.toLongSide(cut, LONG_SIDE);
    List<Corner> corners = Corners.of(GreyPlane.of(onPaper(even, width, height)));
    int kinds = kinds(corners);
    if (kinds < LEAST_KINDS) {
      throw new Unreadable(
          "logo_too_plain",
          "the logo is too plain to be known again: it has "
              + kinds
              + " kinds of corners, and needs "
              + LEAST_KINDS);
    }
    List<Corner> kept = new ArrayList<>();
    int every = (corners.size() + MOST_CORNERS - 1) / MOST_CORNERS;
    for (int i = 0; i < corners.size(); i += every) {
      kept.add(corners.get(i).moved(-PAPER, -PAPER));
    }
    return new Logo(width, height, kept, GreyPlane.of(Scaling.toLongSide(cut, COPY_SIDE)));
  }

  /** How many there are of which no two look alike: those of a disc are all of one kind. */
  private static int kinds(List<Corner> corners) {
    List<Corner> kinds = new ArrayList<>();
    for (Corner corner : corners) {
      if (kinds.stream().noneMatch(kind -> kind.difference(corner) <= DIFFERENT)) {
        kinds.add(corner);
      }
    }
    return kinds.size();
  }

  /** Without the paper around it. */
  private static BufferedImage cut(BufferedImage picture) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    GreyPlane grey = GreyPlane.of(picture);
    float paper = grey.at(0, 0);
    int left = w;
    int top = h;
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        if (Math.abs(grey.at(x, y) - paper) > INK) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return right <= left ? picture : picture.getSubimage(left, top, right - left, bottom - top);
  }

  private static BufferedImage onPaper(BufferedImage logo, int width, int height) {
    BufferedImage paper =
        new BufferedImage(width + 2 * PAPER, height + 2 * PAPER, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = paper.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(new Color(Colours.of(logo)[0]));
    graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    graphics.drawImage(logo, PAPER, PAPER, width, height, null);
    graphics.dispose();
    return paper;
  }

  LogoPrint print() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeShort(width);
      out.writeShort(height);
      out.writeShort(corners.size());
      for (Corner corner : corners) {
        corner.writeTo(out);
      }
      out.writeByte(copy.width());
      out.writeByte(copy.height());
      for (float value : copy.values()) {
        out.writeByte(Math.round(value));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LogoPrint(bytes.toByteArray());
  }

  /**
   * @throws UncheckedIOException when it is no print of this version
   */
  static Logo of(LogoPrint print) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(print.bytes()));
    try {
      int width = in.readUnsignedShort();
      int height = in.readUnsignedShort();
      int count = in.readUnsignedShort();
      List<Corner> corners = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        corners.add(Corner.readFrom(in));
      }
      int copyWidth = in.readUnsignedByte();
      float[] copy = new float[copyWidth * in.readUnsignedByte()];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = in.readUnsignedByte();
      }
      return new Logo(
          width, height, corners, new GreyPlane(copyWidth, copy.length / copyWidth, copy));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
