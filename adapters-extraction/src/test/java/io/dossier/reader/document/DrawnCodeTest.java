package io.dossier.reader.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.PageBox;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that a PDF draws as shapes are read beside its text layer. */
class DrawnCodeTest {
  private enum Path {
    FOR_EACH_MODULE,
    FOR_ALL
  }

  private static byte[] coded(Path path) {
    return SamplePdfs.page(
        (document, out) -> {
          SamplePdfs.text(document, out, "Licence No. 4711002938475", 60, 700, 14);
          draw(out, path);
        });
  }

  private static void draw(PDPageContentStream out, Path path) throws IOException {
    BitMatrix code = code();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y)) {
          float left = 60 + 3 * x;
          float bottom = 600 - 3 * y;
          out.moveTo(left, bottom);
          out.lineTo(left + 3, bottom);
          out.lineTo(left + 3, bottom + 3);
          out.lineTo(left, bottom + 3);
          out.closePath();
          if (path == Path.FOR_EACH_MODULE) {
            out.fill();
          }
        }
      }
    }
    if (path == Path.FOR_ALL) {
      out.fill();
    }
  }

  private static BitMatrix code() {
    try {
      return new MultiFormatWriter().encode("licence/4711002938475", BarcodeFormat.QR_CODE, 0, 0);
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A version 3 code, 24 points wide: a module has not two pixels of the whole page's picture. */
  private static byte[] small(int turn) {
    return SamplePdfs.page(
        (document, out) -> {
          document.getPage(0).setRotation(turn);
          SamplePdfs.text(document, out, "Licence No. 4711002938475", 60, 700, 14);
          BitMatrix code = code();
          double side = 24.0 / code.getWidth();
          for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
              if (code.get(x, y)) {
                out.addRect(
                    (float) (91.3 + side * x),
                    (float) (300.4 - side * y),
                    (float) side,
                    (float) side);
              }
            }
          }
          out.fill();
        });
  }

  private static List<Barcode> codes(byte[] pdf) {
    return new DocumentPages()
        .read(pdf, Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {})
        .pages()
        .get(0)
        .barcodes();
  }

  private static List<String> read(byte[] pdf) {
    return codes(pdf).stream().map(Barcode::text).toList();
  }

  @Test
  void aCodeOfManyShapesIsRead() {
    assertThat(read(coded(Path.FOR_EACH_MODULE))).containsExactly("licence/4711002938475");
  }

  @Test
  void aCodeOfOneShapeIsRead() {
    assertThat(read(coded(Path.FOR_ALL))).containsExactly("licence/4711002938475");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aSmallCodeIsReadFromNearHoweverThePageIsTurned(int turn) {
    List<Barcode> codes = codes(small(turn));

    assertThat(codes).extracting(Barcode::text).containsExactly("licence/4711002938475");
    // Text that runs with the page's turn makes the reader turn the page back.
    PageBox box = codes.get(0).box();
    assertThat(box.centerX() * 595).isCloseTo(103.3, Offset.offset(5.0));
    assertThat((1 - box.centerY()) * 842).isCloseTo(289, Offset.offset(5.0));
  }

  @Test
  void hatchingIsNoCode() {
    byte[] hatched =
        SamplePdfs.page(
            (document, out) -> {
              SamplePdfs.text(document, out, "Licence No. 4711002938475", 60, 700, 14);
              for (int i = 0; i < 60; i++) {
                out.addRect(100 + 1.5f * i, 300, 0.7f, 40);
                out.addRect(300 + 1.5f * (i % 12), 300 + 1.5f * (i / 12), 0.8f, 0.8f);
              }
              out.fill();
            });

    assertThat(read(hatched)).isEmpty();
  }
}
