package io.dossier.reader.barcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import io.dossier.core.extraction.code.InventedCodes;
import io.dossier.core.reading.Barcode;
import io.dossier.reader.testing.DrawnText;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void findsCodesHoweverThePageLies(int degrees) throws WriterException {
    BufferedImage page = DrawnText.of("A page with two codes");
    Graphics2D graphics = page.createGraphics();
    graphics.drawImage(code(BarcodeFormat.QR_CODE, "paid 12.50", 240, 240), 700, 300, null);
    graphics.drawImage(code(BarcodeFormat.CODE_128, "ABC-1234", 500, 110), 200, 1200, null);
    graphics.dispose();

    List<Barcode> found = Barcodes.find(DrawnText.turned(page, degrees));

    assertEquals(
        Set.of("QR_CODE paid 12.50", "CODE_128 ABC-1234"),
        found.stream().map(code -> code.format() + " " + code.text()).collect(Collectors.toSet()));
  }

  @Test
  void boxLiesOnTheCode() throws WriterException {
    BufferedImage page = DrawnText.of("A page with a code");
    Graphics2D graphics = page.createGraphics();
    graphics.drawImage(code(BarcodeFormat.QR_CODE, "here", 240, 240), 700, 300, null);
    graphics.dispose();

    Barcode code = Barcodes.find(page).get(0);

    assertEquals(820.0 / page.getWidth(), code.box().centerX(), 0.02);
    assertEquals(420.0 / page.getHeight(), code.box().centerY(), 0.02);
  }

  @Test
  void codesOfPublicFormatsComeThroughWhole() throws WriterException {
    String invoice = InventedCodes.indianInvoice("NT/007", "1180.00");
    for (String text : List.of(invoice, InventedCodes.aadhaarLetter())) {
      BufferedImage page = DrawnText.of("A page with a dense code");
      Graphics2D graphics = page.createGraphics();
      graphics.drawImage(code(BarcodeFormat.QR_CODE, text, 500, 500), 500, 300, null);
      graphics.dispose();
      assertEquals(List.of(text), Barcodes.find(page).stream().map(Barcode::text).toList());
    }
    BufferedImage box = DrawnText.of("A telephone's box");
    Graphics2D graphics = box.createGraphics();
    graphics.drawImage(code(BarcodeFormat.CODE_128, InventedCodes.IMEI, 600, 110), 200, 900, null);
    graphics.dispose();
    assertEquals(
        List.of(InventedCodes.IMEI), Barcodes.find(box).stream().map(Barcode::text).toList());
  }

  @Test
  void textAloneHoldsNoCode() {
    assertEquals(List.of(), Barcodes.find(DrawnText.of("Nothing but text", "|||| ||| || |||")));
  }

  private static BufferedImage code(BarcodeFormat format, String text, int width, int height)
      throws WriterException {
    BitMatrix bits = new MultiFormatWriter().encode(text, format, width, height);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      picture.setRGB(i % width, i / width, bits.get(i % width, i / width) ? 0 : 0xffffff);
    }
    return picture;
  }
}
