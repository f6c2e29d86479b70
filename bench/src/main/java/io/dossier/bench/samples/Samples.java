package io.dossier.bench.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes all samples but the HEIC into a folder, and for that one its tiles, which {@code
 * bench/samples.sh} has encoded by libheif's {@code heif-enc}, since Java has no encoder for it,
 * and {@link PhonePicture} puts together. The same bytes each time on the same JDK and fonts, but
 * for the locked PDF, whose salts are random.
 */
public final class Samples {
  private static final long SEED = 20_260_101;

  private Samples() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: Samples <folder>; see bench/samples.sh");
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Random random = new Random(SEED);
    BufferedImage receipt = Receipts.coffeeAndStationery();
    jpeg(folder.resolve("receipt.jpg"), Photograph.of(receipt, random));
    PhonePicture.writeTiles(Photograph.of(receipt, random), folder.resolve("tiles"));
    ImageIO.write(Cards.ktp(), "png", folder.resolve("ktp.png").toFile());
    jpeg(folder.resolve("passport.jpg"), Photograph.of(Cards.passport(), random));
    Invoices.write(folder.resolve("invoice.pdf"));
    Invoices.writeLocked(folder.resolve("locked.pdf"), "open sesame");
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
