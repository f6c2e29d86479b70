package io.dossier.bench.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes all samples into a folder. The HEIC is made of {@code receipt-for-heic.png} by libheif's
 * {@code heif-enc}, since Java has no encoder for it; see {@code bench/samples.sh}.
 */
public final class Samples {
  private static final long SEED = 20_260_101;

  private Samples() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Random random = new Random(SEED);
    BufferedImage receipt = Receipts.coffeeAndStationery();
    jpeg(folder.resolve("receipt.jpg"), Photograph.of(receipt, random));
    png(folder.resolve("receipt-for-heic.png"), Photograph.of(receipt, random));
    png(folder.resolve("ktp.png"), Cards.ktp(random));
    jpeg(folder.resolve("passport.jpg"), Photograph.of(Cards.passport(random), random));
    Invoices.write(folder.resolve("invoice.pdf"));
    Invoices.writeLocked(folder.resolve("locked.pdf"), "open sesame");
  }

  private static void png(Path file, BufferedImage picture) {
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void jpeg(Path file, BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(0.82f);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), quality);
    } finally {
      writer.dispose();
    }
  }
}
