package io.dossier.reader.ocr;

import io.dossier.core.extraction.EditDistance;
import io.dossier.reader.geometry.PixelRect;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The class of an Indonesian driving licence (Surat Izin Mengemudi; Perpol 5/2021): where it is one
 * letter, it stands large and alone to the right of the card's title, and the detector of lines
 * passes over it.
 */
final class LicenceClass {
  private static final String TITLE = "SURATIZINMENGEMUDI";
  private static final int SLIPS = 2;

  /** A class of one letter, as it may be read. */
  static final Pattern LETTER = Pattern.compile("[ACDc]");

  /** A class that was found as a line, as those of several letters are. */
  private static final Pattern READ = Pattern.compile("(?:[ABCD] ?(?:I{1,2}|UMUM|[12]) ?.*)|[ACD]");

  /** Above and below the title's line, in its height. */
  private static final double ABOVE = 3;

  private static final double BELOW = 4;

  private LicenceClass() {}

  /** Boxes of shapes that may be it; none where there is no such title, or a class was read. */
  static List<TextBox> shapes(List<LineReader.Found> lines, Pixels pixels) {
    Optional<TextBox> title =
        lines.stream().filter(LicenceClass::isTitle).map(LineReader.Found::box).findFirst();
    boolean known = lines.stream().anyMatch(line -> READ.matcher(line.text().printed()).matches());
    return title.isEmpty() || known ? List.of() : besides(title.get(), pixels);
  }

  private static boolean isTitle(LineReader.Found line) {
    String letters = line.text().printed().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    return Math.abs(letters.length() - TITLE.length()) <= SLIPS
        && EditDistance.between(letters, TITLE) <= SLIPS;
  }

  private static List<TextBox> besides(TextBox title, Pixels pixels) {
    double print = title.height();
    Point end = title.topRight();
    double slope = (end.y() - title.topLeft().y()) / (end.x() - title.topLeft().x());
    double fall = slope * (pixels.width() - end.x());
    PixelRect area =
        new PixelRect(
            Math.max(0, end.x() + print),
            Math.max(0, end.y() + Math.min(0, fall) - ABOVE * print),
            pixels.width(),
            Math.min(pixels.height(), end.y() + Math.max(0, fall) + BELOW * print));
    int left = (int) area.left();
    int top = (int) area.top();
    int width = (int) area.right() - left;
    int height = (int) area.bottom() - top;
    if (width < print || height < print) {
      return List.of();
    }
    BufferedImage picture = pixels.picture().getSubimage(left, top, width, height);
    return LoneShapes.in(picture, print).stream().map(box -> box.moved(left, top)).toList();
  }
}
