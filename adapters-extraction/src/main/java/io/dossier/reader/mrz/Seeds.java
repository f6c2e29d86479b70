package io.dossier.reader.mrz;

import io.dossier.reader.ocr.OcrReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lines of the first reading that may be parts of a zone: their fillers or their long runs of
 * capitals and digits give them away.
 */
final class Seeds {
  private static final int LEAST_FILLERS = 2;
  private static final int LEAST_PART = 6;
  private static final int LEAST_PLAIN = 20;
  private static final int LEAST_DIGITS = 8;
  private static final double LEAST_SHARE = 0.85;
  private static final int LEAST_TURNED = 4;
  private static final Pattern BEGINNING = Pattern.compile("[PVIAC]<[A-Z]{3}");

  private Seeds() {}

  /** The longest first; as they must be turned to be read where they stand on their heads. */
  static List<OcrReading.Place> in(OcrReading reading) {
    List<OcrReading.Place> seeds = new ArrayList<>();
    boolean filled = reading.places().stream().anyMatch(place -> filler(text(place)));
    for (OcrReading.Place place : reading.places()) {
      if (likely(text(place), filled)) {
        seeds.add(place);
      } else if (fillers(text(turned(place))) >= LEAST_TURNED) {
        seeds.add(turned(place));
      }
    }
    seeds.sort(Comparator.comparingDouble((OcrReading.Place seed) -> -seed.box().width()));
    return seeds;
  }

  /** Of the pitch to a box's height. */
  private static final double FLATTEST = 0.35;

  private static final double WIDEST = 1.2;

  /** From one character to the next, in pixels; lost characters do not count. */
  static double pitch(OcrReading.Place seed) {
    List<OcrReading.Glyph> glyphs = seed.glyphs();
    double[] apart =
        IntStream.range(1, glyphs.size())
            .mapToDouble(i -> glyphs.get(i).at() - glyphs.get(i - 1).at())
            .sorted()
            .toArray();
    double median = apart[apart.length / 2];
    double usual =
        DoubleStream.of(apart)
            .filter(share -> Math.abs(share - median) <= 0.5 * median)
            .average()
            .orElse(median);
    double height = seed.box().height();
    return Math.max(FLATTEST * height, Math.min(WIDEST * height, usual * seed.box().width()));
  }

  private static String text(OcrReading.Place place) {
    StringBuilder text = new StringBuilder();
    place.glyphs().forEach(glyph -> text.append(glyph.character()));
    return text.toString();
  }

  /** Fillers that stand on their heads are read as {@code >}. */
  private static OcrReading.Place turned(OcrReading.Place place) {
    String text = text(place);
    List<OcrReading.Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      OcrReading.Glyph glyph = place.glyphs().get(i);
      char character = glyph.character() == '>' ? '<' : ' ';
      glyphs.add(0, new OcrReading.Glyph(character, 1 - glyph.at(), glyph.probability()));
    }
    return new OcrReading.Place(place.box().upsideDown(), glyphs);
  }

  private static long fillers(String text) {
    return text.chars().filter(c -> c == '<').count();
  }

  private static boolean filler(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('>') >= 0;
  }

  /**
   * @param filled whether any line of the page has a filler: without one a run of digits is a
   *     receipt's, and looking for a zone around it would take as long as reading the page
   */
  private static boolean likely(String text, boolean filled) {
    if (text.length() < LEAST_PART) {
      return false;
    }
    long fitting = text.chars().filter(c -> GlyphNet.ALPHABET.indexOf(c) >= 0).count();
    long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
    return fitting >= LEAST_SHARE * text.length()
        && (fillers(text) >= LEAST_FILLERS
            || BEGINNING.matcher(text).lookingAt()
            || filled && text.length() >= LEAST_PLAIN && digits >= LEAST_DIGITS);
  }
}
