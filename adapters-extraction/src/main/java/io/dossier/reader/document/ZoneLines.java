package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import io.dossier.reader.geometry.PixelRect;
import io.dossier.reader.mrz.Zone;
import io.dossier.reader.mrz.ZoneReader;
import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a machine readable zone, read a second time, in the place of the first. */
final class ZoneLines {
  private @Nullable ZoneReader reader;

  /**
   * @param turned reads the picture again, turned by so many degrees clockwise; asked where the
   *     zone shows that the page lies otherwise than was thought
   */
  OcrReading reread(OcrReading reading, IntFunction<OcrReading> turned) {
    Optional<Zone> zone = ZoneReader.promising(reading) ? reader().read(reading) : Optional.empty();
    if (zone.isEmpty()) {
      return reading;
    }
    int turn = zone.get().turn();
    if (turn == 0) {
      return replaced(reading, zone.get());
    }
    OcrReading again = turned.apply((reading.turn() + turn) % 360);
    return reader()
        .read(again)
        .filter(found -> found.turn() == 0)
        .map(found -> replaced(again, found))
        .orElse(reading);
  }

  private static OcrReading replaced(OcrReading reading, Zone zone) {
    List<Line> lines = new ArrayList<>();
    List<OcrReading.Place> places = new ArrayList<>();
    int at = -1;
    for (int i = 0; i < reading.lines().size(); i++) {
      if (!zone.covers(reading.places().get(i).box())) {
        lines.add(reading.lines().get(i));
        places.add(reading.places().get(i));
      } else if (at < 0) {
        at = lines.size();
      }
    }
    at = at < 0 ? lines.size() : at;
    for (int i = 0; i < zone.lines().size(); i++) {
      TextBox box = zone.box(i);
      PixelRect rect = box.bounds();
      lines.add(
          at + i,
          new Line(
              List.of(
                  new Word(
                      zone.lines().get(i),
                      rect.toPage(reading.pixels().width(), reading.pixels().height()),
                      zone.confidence().get(i))),
              TextSource.ZONE));
      places.add(at + i, new OcrReading.Place(box, List.of()));
    }
    return new OcrReading(lines, places, reading.turn(), reading.pixels());
  }

  private ZoneReader reader() {
    ZoneReader loaded = reader;
    if (loaded == null) {
      loaded = ZoneReader.load();
      reader = loaded;
    }
    return loaded;
  }
}
