package io.dossier.reader.picture;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageMetadata;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReader;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.Unreadable;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * JPEG, PNG, TIFF and WebP by Image I/O. The readers are picked by class: for TIFF the platform's
 * own comes first in its registry, and that one runs out of memory on hostile files.
 */
final class RasterFile implements PictureFile {
  private final byte[] content;
  private final List<ImageReaderSpi> readers;
  private final PictureLimits limits;
  private final Orientation orientation;
  private final int pages;

  private RasterFile(
      byte[] content,
      List<ImageReaderSpi> readers,
      PictureLimits limits,
      Orientation orientation,
      int pages) {
    this.content = content;
    this.readers = readers;
    this.limits = limits;
    this.orientation = orientation;
    this.pages = pages;
  }

  static RasterFile open(byte[] content, DocumentKind kind, PictureLimits limits) {
    ImageIO.setUseCache(false);
    List<ImageReaderSpi> readers = readers(kind);
    Orientation orientation =
        kind == DocumentKind.TIFF ? Orientation.UPRIGHT : Orientation.of(content, kind);
    RasterFile file = new RasterFile(content, readers, limits, orientation, 1);
    int pages = kind == DocumentKind.TIFF ? file.counted() : 1;
    return new RasterFile(content, readers, limits, orientation, pages);
  }

  private static List<ImageReaderSpi> readers(DocumentKind kind) {
    return switch (kind) {
      case JPEG -> List.of(spi(JPEGImageReaderSpi.class), platform("jpeg"));
      case PNG -> List.of(platform("png"));
      case TIFF -> List.of(spi(TIFFImageReaderSpi.class));
      case WEBP -> List.of(spi(WebPImageReaderSpi.class));
      case PDF, HEIC -> throw new IllegalArgumentException("no raster: " + kind);
    };
  }

  private static ImageReaderSpi spi(Class<? extends ImageReaderSpi> type) {
    ImageReaderSpi registered = IIORegistry.getDefaultInstance().getServiceProviderByClass(type);
    if (registered == null) {
      throw new IllegalStateException("no reader " + type.getName());
    }
    return registered;
  }

  private static ImageReaderSpi platform(String format) {
    Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName(format);
    while (all.hasNext()) {
      ImageReaderSpi spi = all.next().getOriginatingProvider();
      if (spi.getClass().getName().startsWith("com.sun.imageio.")) {
        return spi;
      }
    }
    throw new IllegalStateException("the platform has no reader of " + format);
  }

  private int counted() {
    int count =
        with(
            readers.get(0),
            reader -> {
              int pages = reader.getNumImages(true);
              return Math.max(pages, 0);
            });
    if (count > limits.pages()) {
      throw new Unreadable(
          "page_limit",
          "the file has " + count + " pages; at most " + limits.pages() + " are read");
    }
    return count;
  }

  @Override
  public int pageCount() {
    return pages;
  }

  @Override
  public Picture page(int index) {
    List<Unreadable> refusals = new ArrayList<>();
    for (ImageReaderSpi spi : readers) {
      try {
        return with(spi, reader -> decoded(reader, index));
      } catch (Unreadable e) {
        refusals.add(e);
      }
    }
    throw refusals.get(0);
  }

  private Picture decoded(ImageReader reader, int index) throws IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    long pixels = (long) width * height;
    if (width < 1 || height < 1) {
      throw Damaged.picture();
    }
    if (pixels > limits.pixels()) {
      throw limits.tooLarge(pixels);
    }
    int every = 1;
    while (pixels / ((long) every * every) > PictureLimits.WORKING_PIXELS) {
      every++;
    }
    BufferedImage image = Scaling.flat(read(reader, index, every));
    Orientation lies = orientation(reader, index);
    return new Picture(lies.applied(image), width, height, lies.turn(), every > 1);
  }

  /** Each page of a TIFF has its own. */
  private Orientation orientation(ImageReader reader, int index) throws IOException {
    if (!(reader instanceof TIFFImageReader)) {
      return orientation;
    }
    Entry field =
        ((TIFFImageMetadata) reader.getImageMetadata(index)).getTIFFField(TIFF.TAG_ORIENTATION);
    return field != null && field.getValue() instanceof Number value
        ? Orientation.of(value.intValue())
        : Orientation.UPRIGHT;
  }

  /** A file that breaks off is read as far as it goes. */
  private static BufferedImage read(ImageReader reader, int index, int every) throws IOException {
    ImageReadParam parameters = reader.getDefaultReadParam();
    if (every > 1) {
      parameters.setSourceSubsampling(every, every, 0, 0);
    }
    Partial partial = new Partial();
    reader.addIIOReadUpdateListener(partial);
    try {
      return reader.read(index, parameters);
    } catch (IOException | RuntimeException e) {
      return partial.image(new Rectangle(1, 1)).orElseThrow(() -> new IOException(e));
    }
  }

  private interface Work<T> {
    T with(ImageReader reader) throws IOException;
  }

  private <T> T with(ImageReaderSpi spi, Work<T> work) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      ImageReader reader = spi.createReaderInstance();
      try {
        reader.setInput(in, false, true);
        return work.with(reader);
      } finally {
        reader.dispose();
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damaged.picture();
    }
  }

  @Override
  public void close() {}
}
