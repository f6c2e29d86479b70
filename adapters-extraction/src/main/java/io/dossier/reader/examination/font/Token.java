package io.dossier.reader.examination.font;

import io.dossier.core.examination.Area;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Glyphs of a page that stand together without a blank.
 *
 * @param glyphs from left to right
 */
record Token(int pageIndex, List<Glyph> glyphs) {
  /** In ems: wider than the gaps of a number that is set unevenly, narrower than a blank. */
  private static final double BLANK = 0.17;

  private static final int LEAST_DIGITS = 3;
  private static final int LONGEST = 60;

  private static final Pattern DATE_IN_WORDS =
      Pattern.compile("\\D?\\d{1,2}([-./])\\p{L}{3,9}\\.?\\1\\d{2,4}\\D?");

  private static final Pattern DATE = Pattern.compile("\\D?\\d{1,4}([-./])\\d\\d?\\1\\d{1,4}\\D?");
  private static final Pattern AMOUNT =
      Pattern.compile(".*\\d[.,]\\d\\d\\D{0,3}|\\D*\\d{1,3}([.,]\\d{2,3})*[.,]\\d{3}\\D{0,3}");

  /** Of its letters and digits. */
  private static final double MOSTLY = 0.7;

  Token {
    glyphs = List.copyOf(glyphs);
  }

  static List<Token> of(int pageIndex, Collection<Glyph> visible) {
    List<Token> tokens = new ArrayList<>();
    for (TextRun run : TextRun.of(visible, BLANK)) {
      List<Glyph> token = new ArrayList<>();
      for (Glyph glyph : run.glyphs()) {
        if (glyph.blank()) {
          add(pageIndex, token, tokens);
          token.clear();
        } else {
          token.add(glyph);
        }
      }
      add(pageIndex, token, tokens);
    }
    return tokens;
  }

  private static void add(int pageIndex, List<Glyph> glyphs, List<Token> tokens) {
    if (!glyphs.isEmpty()) {
      tokens.add(new Token(pageIndex, glyphs));
    }
  }

  String text() {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  List<Glyph> digits() {
    return glyphs.stream().filter(Glyph::digit).toList();
  }

  /** Whether it is an amount, a date, or another number. */
  boolean number() {
    long digits = glyphs.stream().filter(Glyph::digit).count();
    long telling = glyphs.stream().filter(Glyph::letterOrDigit).count();
    return glyphs.size() <= LONGEST
        && digits >= LEAST_DIGITS
        && (digits >= MOSTLY * telling || DATE_IN_WORDS.matcher(text()).matches());
  }

  /** Whether it has the form of a grouped amount or one with cents, or of a date. */
  boolean amountOrDate() {
    return AMOUNT.matcher(text()).matches()
        || DATE.matcher(text()).matches()
        || DATE_IN_WORDS.matcher(text()).matches();
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  boolean ofOneFont() {
    return glyphs.stream().allMatch(g -> g.font().getCOSObject() == first().font().getCOSObject());
  }

  /** Along its baseline. */
  double start() {
    return along(first());
  }

  double end() {
    return along(last()) + last().advance();
  }

  private static double along(Glyph glyph) {
    double turn = Math.toRadians(glyph.turn());
    return glyph.x() * Math.cos(turn) + glyph.y() * Math.sin(turn);
  }

  double size() {
    return first().size();
  }

  /** How far it stands from the line through the origin that its baseline is parallel to. */
  double baseline() {
    return baseline(first());
  }

  static double baseline(Glyph glyph) {
    double turn = Math.toRadians(glyph.turn());
    return glyph.y() * Math.cos(turn) - glyph.x() * Math.sin(turn);
  }

  Area area() {
    return new TextRun(glyphs, "").area();
  }
}
