package io.dossier.core.quality;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Examination;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.PageSignals.Colour;
import io.dossier.core.examination.PageSignals.Edges;
import io.dossier.core.examination.PageSignals.Source;
import io.dossier.core.examination.PageSignals.Tone;
import io.dossier.core.examination.Sheet;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A good photograph of a page of 1000 by 1400 pixels, of which a test spoils one thing. */
final class Shown {
  static final int WIDTH = 1000;
  static final int HEIGHT = 1400;

  Source source = new Source(1, 0, WIDTH, HEIGHT);
  Tone tone = new Tone(0.2, 210, 60, 150, 50, 0.05);
  Edges edges = new Edges(2.5, 2.6, 300);
  Colour colour = new Colour(0.03, false, 0.4);
  double raster = 3;
  List<Area> glare = List.of();
  List<Area> covered = List.of();
  List<Area> cut = List.of();
  TextSource text = TextSource.OCR;
  DocumentKind kind = DocumentKind.JPEG;
  double confidence = 0.98;
  double lineHeight = 30;
  double degrees = 0;
  int lines = 20;

  QualityResult judged() {
    PageSignals signals =
        new PageSignals(0, source, tone, edges, colour, raster, glare, covered, cut);
    return judged(signals);
  }

  QualityResult judged(PageSignals signals) {
    Reading reading =
        new Reading(
            kind,
            List.of(new ReadPage(0, WIDTH, HEIGHT, 0, lines(), List.of())),
            List.of(),
            Map.of());
    return QualityJudgement.of(
        reading,
        new Examination(
            FileParticulars.NONE,
            List.of(new Sheet(0, 0, WIDTH, HEIGHT, 0)),
            List.of(),
            List.of(),
            List.of(signals),
            List.of()));
  }

  private List<Line> lines() {
    List<Line> all = new ArrayList<>();
    for (int row = 0; row < lines; row++) {
      double y = 60 + row * 55;
      List<Word> words = new ArrayList<>();
      for (int column = 0; column < 3; column++) {
        double x = column * 200;
        double down = y + x * Math.tan(Math.toRadians(degrees));
        words.add(
            new Word(
                "lettered",
                PageBox.clamped(
                    x / WIDTH, down / HEIGHT, (x + 150) / WIDTH, (down + lineHeight) / HEIGHT),
                confidence));
      }
      all.add(new Line(words, text));
    }
    return all;
  }

  /** Strokes of ink at the left edge, one at each line. */
  void runOutToTheLeft(int count) {
    List<Area> strokes = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      strokes.add(new Area(0, HEIGHT - (60 + row * 55 + 20), 2, 8));
    }
    cut = strokes;
  }

  /** Strokes of ink along the lower edge. */
  void cutThroughBelow(int count) {
    List<Area> strokes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strokes.add(new Area(100 + i * 20, 0, 4, 2));
    }
    cut = strokes;
  }
}
