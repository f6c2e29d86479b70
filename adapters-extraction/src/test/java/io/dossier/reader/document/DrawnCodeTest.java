package io.dossier.reader.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import io.dossier.core.reading.Barcode;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

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

  private static List<String> read(byte[] pdf) {
    return new DocumentPages()
            .read(pdf, Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {})
            .pages()
            .get(0)
            .barcodes()
            .stream()
            .map(Barcode::text)
            .toList();
  }

  @Test
  void aCodeOfManyShapesIsRead() {
    assertThat(read(coded(Path.FOR_EACH_MODULE))).containsExactly("licence/4711002938475");
  }

  @Test
  void aCodeOfOneShapeIsRead() {
    assertThat(read(coded(Path.FOR_ALL))).containsExactly("licence/4711002938475");
  }
}
