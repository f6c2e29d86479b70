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
import io.dossier.reader.picture.Scaling;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the codes on a picture. */
public final class Barcodes {
  private static final int LONG_SIDE = 1600;
  private static final int LONGEST_TEXT = 8000;
  private static final List<BarcodeFormat> FORMATS =
      List.of(
          BarcodeFormat.QR_CODE,
          BarcodeFormat.DATA_MATRIX,
          BarcodeFormat.PDF_417,
          BarcodeFormat.AZTEC,
          BarcodeFormat.CODE_128,
          BarcodeFormat.CODE_39,
          BarcodeFormat.EAN_13,
          BarcodeFormat.ITF);

  private Barcodes() {}

  public static List<Barcode> find(BufferedImage picture) {
    BufferedImage small = Scaling.toLongSide(picture, LONG_SIDE);
    int width = small.getWidth();
    int height = small.getHeight();
    int[] rgb = small.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, rgb)));
    Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
    hints.put(DecodeHintType.POSSIBLE_FORMATS, FORMATS);
    try {
      Result[] results =
          new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap, hints);
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
