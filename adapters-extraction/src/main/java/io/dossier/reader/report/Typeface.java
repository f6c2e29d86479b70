package io.dossier.reader.report;

import io.dossier.reader.report.Style.Cut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Source Sans Pro (SIL OFL 1.1): Latin with Vietnamese, Greek, Cyrillic, signs of currencies.
 * Characters that it lacks, such as Hebrew, are taken from Liberation Sans (SIL OFL 1.1), which
 * PDFBox brings along and which is loaded when first needed. What neither has shows as a
 * substitute. Only the characters that are used are embedded.
 */
final class Typeface {
  private static final String OWN = "/fonts/ttf/SourceSansPro/SourceSansPro-";
  private static final String OTHER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document;
  private final Map<Cut, Face> faces = new EnumMap<>(Cut.class);
  private @Nullable Face other;

  Typeface(PDDocument document) throws IOException {
    this.document = document;
    faces.put(Cut.REGULAR, Face.load(document, OWN + "Regular.ttf"));
    faces.put(Cut.BOLD, Face.load(document, OWN + "SemiBold.ttf"));
  }

  /** A piece of text that one font has all characters of. */
  record Run(PDFont font, String text) {}

  /** The text with everything in it that can be shown; what cannot is a substitute. */
  String legible(String text) {
    return LegibleText.of(text, this::has);
  }

  /**
   * In points.
   *
   * @param text that is legible
   */
  double width(String text, Style style) {
    return text.codePoints().mapToDouble(c -> face(c, style.cut()).width(c)).sum()
        * style.size()
        / 1000;
  }

  /**
   * @param text that is legible
   */
  List<Run> runs(String text, Style style) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      Face here = face(text.codePointAt(at), style.cut());
      if (at > from && here != face(text.codePointBefore(at), style.cut())) {
        runs.add(
            new Run(face(text.codePointAt(from), style.cut()).font(), text.substring(from, at)));
        from = at;
      }
    }
    if (from < text.length()) {
      runs.add(new Run(face(text.codePointAt(from), style.cut()).font(), text.substring(from)));
    }
    return runs;
  }

  private boolean has(int codePoint) {
    return own(Cut.REGULAR).has(codePoint) || other().has(codePoint);
  }

  private Face face(int codePoint, Cut cut) {
    Face own = own(cut);
    return own.has(codePoint) ? own : other();
  }

  private Face own(Cut cut) {
    return Objects.requireNonNull(faces.get(cut));
  }

  private Face other() {
    Face known = other;
    if (known == null) {
      known = Face.load(document, OTHER);
      other = known;
    }
    return known;
  }
}
