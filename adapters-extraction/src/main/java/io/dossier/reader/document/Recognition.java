package io.dossier.reader.document;

import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.Rendition;
import io.dossier.reader.barcode.Barcodes;
import io.dossier.reader.geometry.QuarterTurn;
import io.dossier.reader.ocr.OcrEngine;
import io.dossier.reader.ocr.OcrOnDemand;
import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Sight;
import io.dossier.reader.quality.Renditions;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Text and barcodes of a picture. The models are loaded when the first picture comes. */
final class Recognition {
  private final ZoneLines zones = new ZoneLines();
  private final OcrOnDemand ocr = new OcrOnDemand();

  /**
   * @param turn degrees clockwise by which the picture had to be turned to be read; boxes are those
   *     of the turned picture
   */
  record Seen(List<Line> lines, List<Barcode> barcodes, int turn, Rendition rendition) {}

  Seen of(BufferedImage picture) {
    return read(picture, look(picture));
  }

  /** Finds the lines of a picture without reading them. */
  Sight look(BufferedImage picture) {
    return engine().look(picture);
  }

  /** Reads these lines and no more. */
  List<Line> lines(Sight sight) {
    return engine().read(sight).lines();
  }

  /** Reads these lines of a picture, a machine readable zone twice, and all its barcodes. */
  Seen read(BufferedImage picture, Sight sight) {
    OcrReading reading = zones.reread(engine().read(sight), turn -> engine().read(picture, turn));
    return new Seen(
        reading.lines(), barcodes(picture, reading.turn()), reading.turn(), Renditions.of(reading));
  }

  List<Barcode> barcodes(BufferedImage picture, int turn) {
    return Barcodes.find(picture).stream()
        .map(code -> new Barcode(code.format(), code.text(), QuarterTurn.turned(code.box(), turn)))
        .toList();
  }

  Map<String, String> engines() {
    return Map.of(
        "pdf",
        "PDFBox 3.0.8",
        "heic",
        "FFmpeg 8.0.1",
        "ocr",
        "PP-OCRv4 on ONNX Runtime 1.29.0",
        "barcode",
        "ZXing 3.5.4");
  }

  OcrEngine engine() {
    return ocr.get();
  }
}
