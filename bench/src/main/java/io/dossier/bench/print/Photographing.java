package io.dossier.bench.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Spoils pictures: pale light, blur or false sharpness, noise, JPEG. */
public final class Photographing {
  private final RandomGenerator random;
  private final double pitch;

  public Photographing(RandomGenerator random, double pitch) {
    this.random = random;
    this.pitch = pitch;
  }

  public BufferedImage spoiled(BufferedImage picture) {
    double[][] planes = planes(picture);
    double contrast = 0.35 + 0.65 * random.nextDouble();
    double light = (1 - contrast) * 255 * random.nextDouble();
    double blur =
        random.nextDouble() < 0.3 ? 0 : random.nextDouble() * Math.max(0.5, 0.085 * pitch);
    double sharpness = random.nextDouble() < 0.25 ? 1.5 * random.nextDouble() : 0;
    double noise = random.nextDouble() < 0.5 ? 10 * random.nextDouble() : 0;
    for (int c = 0; c < planes.length; c++) {
      double[] plane = planes[c];
      if (blur > 0.2) {
        plane = blurred(plane, picture.getWidth(), picture.getHeight(), blur);
      }
      if (sharpness > 0) {
        double[] soft = blurred(plane, picture.getWidth(), picture.getHeight(), 1);
        for (int i = 0; i < plane.length; i++) {
          plane[i] += sharpness * (plane[i] - soft[i]);
        }
      }
      for (int i = 0; i < plane.length; i++) {
        plane[i] = plane[i] * contrast + light + noise * random.nextGaussian();
      }
      planes[c] = plane;
    }
    BufferedImage out = picture(planes, picture.getWidth(), picture.getHeight());
    return random.nextDouble() < 0.75 ? packed(out) : out;
  }

  private static double[][] planes(BufferedImage picture) {
    int width = picture.getWidth();
    int[] rgb = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    double[][] planes = new double[3][rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      for (int c = 0; c < 3; c++) {
        planes[c][i] = rgb[i] >> 16 - 8 * c & 255;
      }
    }
    return planes;
  }

  private static BufferedImage picture(double[][] planes, int width, int height) {
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < planes[0].length; i++) {
      int rgb = 0;
      for (int c = 0; c < 3; c++) {
        rgb = rgb << 8 | (int) Math.max(0, Math.min(255, planes[c][i]));
      }
      out.setRGB(i % width, i / width, rgb);
    }
    return out;
  }

  private static double[] blurred(double[] plane, int width, int height, double sigma) {
    int reach = (int) Math.ceil(2.5 * sigma);
    double[] kernel = new double[2 * reach + 1];
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      kernel[i + reach] = Math.exp(-i * i / (2 * sigma * sigma));
      sum += kernel[i + reach];
    }
    double[] across = new double[plane.length];
    double[] out = new double[plane.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int i = -reach; i <= reach; i++) {
          int at = Math.max(0, Math.min(width - 1, x + i));
          across[y * width + x] += plane[y * width + at] * kernel[i + reach] / sum;
        }
      }
    }
    for (int y = 0; y < height; y++) {
      for (int i = -reach; i <= reach; i++) {
        int from = Math.max(0, Math.min(height - 1, y + i)) * width;
        double weight = kernel[i + reach] / sum;
        for (int x = 0; x < width; x++) {
          out[y * width + x] += across[from + x] * weight;
        }
      }
    }
    return out;
  }

  private BufferedImage packed(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(0.35f + 0.6f * random.nextFloat());
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
