package io.dossier.reader.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import io.dossier.core.reading.Barcode;
import io.dossier.reader.geometry.PixelRect;
import io.dossier.reader.geometry.QuarterTurn;
import io.dossier.reader.picture.Scaling;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the codes on a picture, however it lies. */
public final class Barcodes {
  private static final int LONG_SIDE = 1600;
  private static final int LONGEST_TEXT = 8000;

  /** Bars are read along rows, and so once more with the picture on its side. */
  private static final List<BarcodeFormat> BARS =
      List.of(
          BarcodeFormat.CODE_128, BarcodeFormat.CODE_39, BarcodeFormat.EAN_13, BarcodeFormat.ITF);

  private static final List<BarcodeFormat> SQUARES =
      List.of(
          BarcodeFormat.QR_CODE,
          BarcodeFormat.DATA_MATRIX,
          BarcodeFormat.PDF_417,
          BarcodeFormat.AZTEC);

  private static final List<BarcodeFormat> ALL =
      Stream.concat(SQUARES.stream(), BARS.stream()).toList();

  private static final List<BarcodeFormat> CHECKED =
      Stream.concat(SQUARES.stream(), Stream.of(BarcodeFormat.CODE_128, BarcodeFormat.EAN_13))
          .toList();

  private Barcodes() {}

  public static List<Barcode> find(BufferedImage picture) {
    BufferedImage small = Scaling.toLongSide(picture, LONG_SIDE);
    int width = small.getWidth();
    int height = small.getHeight();
    int[] rgb = small.getRGB(0, 0, width, height, null, 0, width);
    List<Barcode> barcodes = new ArrayList<>(decoded(rgb, width, height, ALL));
    for (Barcode found : decoded(onItsSide(rgb, width, height), height, width, BARS)) {
      Barcode code =
          new Barcode(found.format(), found.text(), QuarterTurn.turned(found.box(), 270));
      if (barcodes.stream().noneMatch(other -> other.text().equals(code.text()))) {
        barcodes.add(code);
      }
    }
    return barcodes;
  }

  /**
   * The code that the picture shows and little else, searched with more patience and at the size
   * that the picture has. Kinds of bars without a check character are left out: with patience
   * something of them is found in anything.
   */
  public static Optional<Barcode> closely(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] rgb = picture.getRGB(0, 0, width, height, null, 0, width);
    try {
      Result result =
          new MultiFormatReader()
              .decode(
                  bitmap(rgb, width, height),
                  Map.of(
                      DecodeHintType.POSSIBLE_FORMATS, CHECKED, DecodeHintType.TRY_HARDER, true));
      return result.getText() == null || result.getText().length() > LONGEST_TEXT
          ? Optional.empty()
          : Optional.of(barcode(result, width, height));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  private static BinaryBitmap bitmap(int[] rgb, int width, int height) {
    return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, rgb)));
  }

  private static List<Barcode> decoded(
      int[] rgb, int width, int height, List<BarcodeFormat> formats) {
    try {
      Result[] results =
          new GenericMultipleBarcodeReader(new MultiFormatReader())
              .decodeMultiple(
                  bitmap(rgb, width, height), Map.of(DecodeHintType.POSSIBLE_FORMATS, formats));
      List<Barcode> barcodes = new ArrayList<>();
      for (Result result : results) {
        if (result.getText() != null && result.getText().length() <= LONGEST_TEXT) {
          barcodes.add(barcode(result, width, height));
        }
      }
      return barcodes;
    } catch (NotFoundException e) {
      return List.of();
    }
  }

  /** Turned clockwise by a quarter. */
  private static int[] onItsSide(int[] rgb, int width, int height) {
    int[] turned = new int[rgb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + height - 1 - y] = rgb[y * width + x];
      }
    }
    return turned;
  }

  private static Barcode barcode(Result result, int width, int height) {
    double left = width;
    double top = height;
    double right = 0;
    double bottom = 0;
    for (ResultPoint point : result.getResultPoints()) {
      if (point != null) {
        left = Math.min(left, point.getX());
        right = Math.max(right, point.getX());
        top = Math.min(top, point.getY());
        bottom = Math.max(bottom, point.getY());
      }
    }
    return new Barcode(
        result.getBarcodeFormat().name(),
        result.getText(),
        new PixelRect(left, top, right, bottom).toPage(width, height));
  }
}
