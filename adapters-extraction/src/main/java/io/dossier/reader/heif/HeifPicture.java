package io.dossier.reader.heif;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The picture that a HEIF file stands for: the primary item, or a sequence's first sample. */
public final class HeifPicture {
  private static final int DEEPEST = 4;

  /** Of a grid that breaks off, so much at least must be there. */
  private static final double LEAST_SHARE = 0.1;

  private final long mostPixels;
  private final long workingPixels;
  private int storedWidth;
  private int storedHeight;
  private double scale = 1;
  private int turn;

  private HeifPicture(long mostPixels, long workingPixels) {
    this.mostPixels = mostPixels;
    this.workingPixels = workingPixels;
  }

  /**
   * @param image RGB, upright as far as the file says how it lies
   * @param storedWidth in pixels, before any transformation
   * @param turn degrees clockwise that were applied
   * @param scale of the image against the one stored; less than 1 for what is large
   */
  public record Decoded(
      BufferedImage image, int storedWidth, int storedHeight, int turn, double scale) {}

  /**
   * @param mostPixels larger pictures are refused
   * @param workingPixels larger ones are decoded at a smaller size
   * @throws HeifTooLarge over the first limit
   * @throws HeifDamaged when nothing can be decoded
   */
  public static Decoded decode(byte[] content, long mostPixels, long workingPixels) {
    HeifPicture picture = new HeifPicture(mostPixels, workingPixels);
    try {
      BufferedImage image = picture.image(ByteBuffer.wrap(content));
      return new Decoded(
          image, picture.storedWidth, picture.storedHeight, picture.turn, picture.scale);
    } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
      throw new HeifDamaged("the container is damaged");
    }
  }

  private BufferedImage image(ByteBuffer file) {
    Optional<HeifItems> items = HeifItems.of(file);
    Optional<Item> primary = items.flatMap(HeifItems::primary);
    if (items.isPresent() && primary.isPresent()) {
      try (TileDecoding decoding = new TileDecoding(items.get(), mostPixels)) {
        return item(items.get(), decoding, primary.get(), 0);
      }
    }
    FirstSample sample =
        FirstSample.of(file).orElseThrow(() -> new HeifDamaged("the file names no picture"));
    try (HevcDecoder decoder = new HevcDecoder(sample.coding(), mostPixels)) {
      return TileDecoding.rgb(decoder.decode(sample.bytes()), Optional.empty(), this::whole);
    }
  }

  private BufferedImage item(HeifItems items, TileDecoding decoding, Item item, int depth) {
    if (depth > DEEPEST) {
      throw new HeifDamaged("derived pictures are nested more than " + DEEPEST + " deep");
    }
    BufferedImage image =
        switch (item.type()) {
          case "grid" -> grid(items, decoding, item);
          case "iovl" -> overlay(items, decoding, item, depth);
          case "iden" -> item(items, decoding, source(items, item, 0), depth + 1);
          default -> coded(decoding, item);
        };
    for (Property.Transform transform : item.transforms()) {
      image = Transforms.applied(transform, image, scale);
      if (transform instanceof Property.Turn anticlockwise) {
        turn = (turn + 360 - anticlockwise.degrees()) % 360;
      }
    }
    return image;
  }

  private BufferedImage coded(TileDecoding decoding, Item item) {
    if (!TileDecoding.decodes(item)) {
      throw new HeifDamaged("the picture is coded in a way that is not known here");
    }
    item.property(Property.Size.class).ifPresent(size -> stored(size.width(), size.height()));
    return decoding.decode(item, this::whole);
  }

  private TileDecoding.Size whole(int width, int height) {
    stored(width, height);
    return new TileDecoding.Size(scaled(width), scaled(height));
  }

  /** A tile that is damaged or missing leaves its place empty. */
  private BufferedImage grid(HeifItems items, TileDecoding decoding, Item grid) {
    Recipe recipe = Recipe.grid(items.bytes(grid));
    stored(recipe.width(), recipe.height());
    BufferedImage canvas = canvas(recipe);
    Graphics2D graphics = canvas.createGraphics();
    int drawn = 0;
    int tiles = Math.min(recipe.places().size(), grid.sources().size());
    for (int i = 0; i < tiles; i++) {
      try {
        tile(decoding, source(items, grid, i), recipe.places().get(i), graphics);
        drawn++;
      } catch (HeifDamaged e) {
        continue;
      }
    }
    graphics.dispose();
    if (drawn < tiles * LEAST_SHARE || drawn == 0) {
      throw new HeifDamaged("too few tiles of the picture can be decoded");
    }
    return canvas;
  }

  private void tile(TileDecoding decoding, Item tile, Recipe.Place place, Graphics2D graphics) {
    int[] corner = new int[2];
    BufferedImage image =
        decoding.decode(
            tile,
            (width, height) -> {
              corner[0] = scaledEdge(place.x() * width);
              corner[1] = scaledEdge(place.y() * height);
              return new TileDecoding.Size(
                  Math.max(1, scaledEdge((place.x() + 1) * width) - corner[0]),
                  Math.max(1, scaledEdge((place.y() + 1) * height) - corner[1]));
            });
    graphics.drawImage(image, corner[0], corner[1], null);
  }

  private BufferedImage overlay(HeifItems items, TileDecoding decoding, Item overlay, int depth) {
    Recipe recipe = Recipe.overlay(items.bytes(overlay), overlay.sources().size());
    stored(recipe.width(), recipe.height());
    BufferedImage canvas = canvas(recipe);
    Graphics2D graphics = canvas.createGraphics();
    double whole = scale;
    for (int i = 0; i < recipe.places().size(); i++) {
      Recipe.Place place = recipe.places().get(i);
      BufferedImage image = item(items, decoding, source(items, overlay, i), depth + 1);
      double shrink = whole / scale;
      graphics.drawImage(
          image,
          (int) (place.x() * whole),
          (int) (place.y() * whole),
          (int) Math.max(1, image.getWidth() * shrink),
          (int) Math.max(1, image.getHeight() * shrink),
          null);
    }
    graphics.dispose();
    stored(recipe.width(), recipe.height());
    return canvas;
  }

  private static Item source(HeifItems items, Item item, int index) {
    List<Integer> sources = item.sources();
    if (index >= sources.size()) {
      throw new HeifDamaged("a derived picture names no source");
    }
    return items
        .item(sources.get(index))
        .orElseThrow(() -> new HeifDamaged("a derived picture names a source that is not there"));
  }

  private BufferedImage canvas(Recipe recipe) {
    BufferedImage canvas =
        new BufferedImage(
            scaled(recipe.width()), scaled(recipe.height()), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = canvas.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    graphics.dispose();
    return canvas;
  }

  private void stored(int width, int height) {
    long pixels = (long) width * height;
    if (width < 1 || height < 1) {
      throw new HeifDamaged("the picture has no pixels");
    }
    if (pixels > mostPixels) {
      throw new HeifTooLarge(pixels);
    }
    storedWidth = width;
    storedHeight = height;
    scale = pixels > workingPixels ? Math.sqrt(workingPixels / (double) pixels) : 1;
  }

  private int scaledEdge(int at) {
    return (int) Math.round(at * scale);
  }

  private int scaled(int length) {
    return Math.max(1, (int) Math.round(length * scale));
  }
}
