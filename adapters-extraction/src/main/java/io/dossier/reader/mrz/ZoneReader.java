package io.dossier.reader.mrz;

import io.dossier.core.extraction.mrz.MrzDecoding;
import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Pixels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the machine readable zone of a picture whose first reading holds signs of one. */
public final class ZoneReader {
  /** Glyphs less sure than this in the mean are no zone's. */
  static final double LEAST_MEAN = -0.6;

  /** Seeds tried at most. */
  private static final int MOST_SEEDS = 3;

  /** So many nats a character may the free reading be likelier than what a zone can hold. */
  private static final double MOST_LOSS = 0.4;

  private final GlyphNet net;

  private ZoneReader(GlyphNet net) {
    this.net = net;
  }

  public static ZoneReader load() {
    return new ZoneReader(GlyphNet.load());
  }

  /** Whether it is worth looking. */
  public static boolean promising(OcrReading reading) {
    return !Seeds.in(reading).isEmpty();
  }

  public Optional<Zone> read(OcrReading reading) {
    Pixels pixels = reading.pixels();
    Ink ink = Ink.of(pixels.rgb(), pixels.width(), pixels.height());
    return Seeds.in(reading).stream()
        .limit(MOST_SEEDS)
        .flatMap(seed -> new ZoneSearch(net, ink, seed, reading.places()).found().stream())
        .flatMap(found -> zone(ink, found, reading).stream())
        .findFirst();
  }

  private Optional<Zone> zone(Ink ink, ZoneSearch.Found found, OcrReading reading) {
    MrzDecoding.Decoded decoded =
        MrzDecoding.decode(new Evidence(net, ink, found).of(reading.places()));
    if (decoded.loss() > MOST_LOSS * found.grid().length() * found.rows().size()) {
      return Optional.empty();
    }
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < found.rows().size(); i++) {
      bands.add(found.grid().band(found.rows().get(i), i));
    }
    return Optional.of(new Zone(decoded.lines(), bands, decoded.confidence()));
  }
}
