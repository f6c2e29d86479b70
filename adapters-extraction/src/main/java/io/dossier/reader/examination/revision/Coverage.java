package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.pdf.PdfFile;
import io.dossier.reader.pdf.PdfWords;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words of a page's content lie under its annotations so that they are not seen: the page is
 * drawn with and without them. Evil annotation and sneaky signature attacks (Rohlmann, Mladenov,
 * Mainka, Schwenk, "Breaking the Specification: PDF Certification", IEEE S&amp;P 2021) lay other
 * content over text in this way.
 */
final class Coverage {
  private static final double DPI = 72;
  private static final long MOST_PIXELS = 1_500_000;
  private static final int MOST_WORDS = 400;

  /** Of 255: ink stands out from the paper by as much. */
  private static final int INK = 60;

  /** Of a word's ink, to call the word covered. A line or a tint leaves more of it. */
  private static final double MOST_INK = 0.6;

  private static final int LEAST_INK = 6;

  private final PdfFile file;
  private final int page;
  private final PdfFrame frame;
  private final BufferedImage bare;
  private final BufferedImage full;

  private Coverage(PdfFile file, int page) throws IOException {
    this.file = file;
    this.page = page;
    this.frame = file.frame(page);
    this.bare = file.drawBare(page, DPI, MOST_PIXELS);
    this.full = file.draw(page, DPI, MOST_PIXELS);
  }

  /** Words within some areas that are covered in the second revision and were not in the first. */
  static List<Mark> covered(PagePair pages, List<Area> areas) throws IOException {
    return later(
        new Coverage(pages.before(), pages.indexBefore()),
        new Coverage(pages.after(), pages.indexAfter()),
        areas,
        Mark.Change.Kind.REMOVE,
        pages.indexAfter());
  }

  /** Words within some areas that were covered in the first revision and are not in the second. */
  static List<Mark> uncovered(PagePair pages, List<Area> areas) throws IOException {
    return later(
        new Coverage(pages.after(), pages.indexAfter()),
        new Coverage(pages.before(), pages.indexBefore()),
        areas,
        Mark.Change.Kind.ADD,
        pages.indexAfter());
  }

  private static List<Mark> later(
      Coverage open, Coverage closed, List<Area> areas, Mark.Change.Kind kind, int page)
      throws IOException {
    List<Mark> marks = new ArrayList<>();
    int looked = 0;
    for (PdfWords.Placed word : closed.file.words(closed.page)) {
      boolean under = areas.stream().anyMatch(area -> area.meets(word.area()));
      if (under && ++looked <= MOST_WORDS && closed.hides(word) && !open.hides(word)) {
        java.util.Optional<String> text = java.util.Optional.of(word.text());
        java.util.Optional<String> none = java.util.Optional.empty();
        boolean shown = kind == Mark.Change.Kind.ADD;
        marks.add(
            Mark.change(
                page,
                word.area(),
                new Mark.Change(kind, shown ? none : text, shown ? text : none)));
      }
    }
    return marks;
  }

  private boolean hides(PdfWords.Placed word) {
    int[] ink = new int[2];
    int paper = paper(word.area());
    new PixelWindow(frame, word.area(), bare.getWidth(), bare.getHeight())
        .anyRow(
            (from, to) -> {
              for (int i = from; i < to; i++) {
                int seen = at(bare, i);
                if (VisibleDifference.contrast(seen, paper) >= INK) {
                  ink[0]++;
                  ink[1] += VisibleDifference.contrast(seen, at(full, i)) >= INK ? 1 : 0;
                }
              }
              return false;
            });
    return ink[0] >= LEAST_INK && ink[1] >= MOST_INK * ink[0];
  }

  private static int at(BufferedImage image, int index) {
    return image.getRGB(index % image.getWidth(), index / image.getWidth());
  }

  /** The colour that most of the pixels around the word have, by their brightest quarter. */
  private int paper(Area area) {
    int[] brightest = {0xff000000};
    new PixelWindow(frame, area, bare.getWidth(), bare.getHeight())
        .anyRow(
            (from, to) -> {
              for (int i = from; i < to; i++) {
                int colour = at(bare, i);
                if (brightness(colour) > brightness(brightest[0])) {
                  brightest[0] = colour;
                }
              }
              return false;
            });
    return brightest[0];
  }

  private static int brightness(int colour) {
    return (colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255);
  }
}
