package io.dossier.reader.examination.font;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Finds digits that do not belong to the rest of their number: of another font, another size, or
 * another height. Raised and smaller digits at a number's end are footnotes or cents, and honest.
 * Codes whose first or last part is filled in by another program are honest too, so that one change
 * of font within what is no amount and no date weighs slight; unless the face is the very same, was
 * there with its digits, and was embedded a second time for this number alone.
 */
final class MixedNumber {
  /** Of an em: rounding is a tenth of it. */
  private static final double OFF = 0.015;

  /** Of an em: higher than this is raised on purpose. */
  private static final double RAISED = 0.25;

  private static final double OTHER_SIZE = 0.03;

  /** In ems: the rest of a rounding. */
  private static final double TOUCHING = 0.02;

  /** In ems: glyphs of one text touch as exactly as this; what is put beside another does not. */
  private static final double EXACT = 0.002;

  /** Of all digits. */
  private static final double MANY = 0.25;

  /** Fewer digits in the midst of a word may be an index. */
  private static final int LEAST_WITHIN = 3;

  private static final int YEAR_DIGITS = 4;
  private static final Pattern YEAR = Pattern.compile("\\D?(19|20)\\d\\d\\D?");

  private static final Pattern ENDS_IN_YEAR = Pattern.compile("(.*\\D)?(19|20)\\d\\d");

  private MixedNumber() {}

  static Optional<Oddity> in(Token number, PageFonts fonts) {
    List<Glyph> digits = number.digits();
    Glyph most = mostLike(digits);
    List<Glyph> font =
        odd(digits, digit -> digit.font().getCOSObject() != most.font().getCOSObject());
    if (font.isEmpty() && signedAgain(number, most, fonts)) {
      return Optional.of(inOtherFont(number, digits, most, number.glyphs().get(0), Weight.SERIOUS));
    }
    if (!font.isEmpty()) {
      if (Typeface.of(most.font()).emphasis(Typeface.of(font.get(0).font()))) {
        return Optional.empty();
      }
      Weight weight =
          number.amountOrDate()
                  || changes(lettersAndDigits(number)) > 1
                  || withinYear(number, font)
                  || again(number, most, font.get(0), fonts)
              ? Weight.SERIOUS
              : Weight.SLIGHT;
      return Optional.of(inOtherFont(number, font, font.get(0), most, weight));
    }
    List<Glyph> size = odd(digits, digit -> Math.abs(digit.size() / most.size() - 1) > OTHER_SIZE);
    if (!size.isEmpty()) {
      return atEnd(size, digits)
          ? Optional.empty()
          : Optional.of(
              new Oddity(
                  number,
                  marked(size, digits),
                  Oddity.Kind.SIZE,
                  Weight.SERIOUS,
                  quoted(size) + " of it in another size"));
    }
    List<Glyph> height = odd(digits, digit -> off(digit, most) > OFF);
    boolean raised = height.stream().anyMatch(digit -> off(digit, most) > RAISED);
    List<Glyph> off = height.isEmpty() && besides(number, most) ? digits : height;
    return off.isEmpty() || raised
        ? Optional.empty()
        : Optional.of(
            new Oddity(
                number,
                marked(off, digits),
                Oddity.Kind.HEIGHT,
                Weight.SERIOUS,
                quoted(off) + " of it a little above or below the line of the rest"));
  }

  /**
   * Finds digits of another font in the midst of a word that is not one number, as the rows of a
   * machine readable zone are.
   */
  static Optional<Oddity> within(Token word) {
    List<Glyph> glyphs = word.glyphs();
    Glyph rest = glyphs.get(0);
    List<Glyph> odd =
        odd(glyphs, glyph -> glyph.font().getCOSObject() != rest.font().getCOSObject());
    boolean digits =
        odd.size() >= LEAST_WITHIN
            && odd.stream().allMatch(Glyph::digit)
            && odd.stream()
                .allMatch(g -> g.font().getCOSObject() == odd.get(0).font().getCOSObject());
    return digits
            && changes(glyphs) == 2
            && exact(word)
            && !Typeface.of(rest.font()).emphasis(Typeface.of(odd.get(0).font()))
        ? Optional.of(inOtherFont(word, odd, odd.get(0), rest, Weight.SERIOUS))
        : Optional.empty();
  }

  private static Oddity inOtherFont(
      Token number, List<Glyph> odd, Glyph one, Glyph rest, Weight weight) {
    Typeface other = Typeface.of(one.font());
    Typeface own = Typeface.of(rest.font());
    return new Oddity(
        number,
        marked(odd, number.digits()),
        Oddity.Kind.FONT,
        weight,
        quoted(odd)
            + " of it in another font ("
            + other.name()
            + (other.name().equals(own.name()) ? ", embedded a second time" : "")
            + ") than the rest ("
            + own.name()
            + ")");
  }

  /**
   * Whether two subsets of one face set digits that touch, and one of them sets nothing but this
   * number. A part that another program filled in stands behind a sign, a blank, or the year, and
   * does not touch as exactly as glyphs of one text do.
   */
  private static boolean again(Token number, Glyph most, Glyph odd, PageFonts fonts) {
    boolean alone =
        fonts.setsNothingElse(most.font(), number.glyphs())
            || fonts.setsNothingElse(odd.font(), number.glyphs());
    boolean sameFace =
        Typeface.of(most.font()).name().equals(Typeface.of(odd.font()).name())
            && fonts.shareDigits(most.font(), odd.font());
    return alone && sameFace && (exact(number) || touching(number));
  }

  /**
   * Whether all digits are in a second subset of the face that sets the sign before them, of which
   * the first has digits too.
   */
  private static boolean signedAgain(Token number, Glyph digit, PageFonts fonts) {
    Glyph sign = number.glyphs().get(0);
    return sign.font().getCOSObject() != digit.font().getCOSObject()
        && Typeface.of(sign.font()).name().equals(Typeface.of(digit.font()).name())
        && fonts.shareDigits(sign.font(), digit.font())
        && fonts.setsNothingElse(digit.font(), number.glyphs())
        && exact(number);
  }

  /** Whether where the font changes both parts are of one size, on one line, and touch. */
  private static boolean exact(Token number) {
    for (int i = 1; i < number.glyphs().size(); i++) {
      Glyph a = number.glyphs().get(i - 1);
      Glyph b = number.glyphs().get(i);
      if (a.font().getCOSObject() != b.font().getCOSObject()
          && !(Math.abs(TextRun.gap(a, b)) <= EXACT
              && off(a, b) <= EXACT
              && Math.abs(a.size() / b.size() - 1) <= EXACT)) {
        return false;
      }
    }
    return true;
  }

  private static List<Glyph> lettersAndDigits(Token number) {
    return number.glyphs().stream().filter(Glyph::letterOrDigit).toList();
  }

  /** Whether neither a sign stands where the font changes, nor a gap, nor a year before it. */
  private static boolean touching(Token number) {
    for (int i = 1; i < number.glyphs().size(); i++) {
      Glyph a = number.glyphs().get(i - 1);
      Glyph b = number.glyphs().get(i);
      if (a.font().getCOSObject() != b.font().getCOSObject()
          && (!(a.digit() && b.digit() && Math.abs(TextRun.gap(a, b)) <= TOUCHING)
              || ENDS_IN_YEAR.matcher(number.text().substring(0, i)).matches())) {
        return false;
      }
    }
    return true;
  }

  /** Whether signs of the same font and size that touch the digits are off their line. */
  private static boolean besides(Token number, Glyph digit) {
    return number.glyphs().stream()
        .filter(g -> !g.digit() && g.font().getCOSObject() == digit.font().getCOSObject())
        .filter(g -> Math.abs(g.size() / digit.size() - 1) <= OTHER_SIZE)
        .anyMatch(g -> off(g, digit) > OFF && off(g, digit) < RAISED / 2);
  }

  /** All digits where the odd ones are so many that the others may be the false ones. */
  private static List<Glyph> marked(List<Glyph> odd, List<Glyph> digits) {
    return odd.size() >= MANY * digits.size() ? digits : odd;
  }

  /** How often the font changes along a number: once where two parts were put together. */
  private static int changes(List<Glyph> glyphs) {
    int changes = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      boolean same = glyphs.get(i).font().getCOSObject() == glyphs.get(i - 1).font().getCOSObject();
      changes += same ? 0 : 1;
    }
    return changes;
  }

  /** Whether a year is not in two halves: forms print the century, and the rest is filled in. */
  private static boolean withinYear(Token number, List<Glyph> odd) {
    return YEAR.matcher(number.text()).matches() && odd.size() != YEAR_DIGITS / 2;
  }

  private static double off(Glyph digit, Glyph other) {
    return Math.abs(Token.baseline(digit) - Token.baseline(other)) / other.size();
  }

  private static List<Glyph> odd(List<Glyph> digits, Predicate<Glyph> wanted) {
    return digits.stream().filter(wanted).toList();
  }

  private static boolean atEnd(List<Glyph> odd, List<Glyph> digits) {
    return odd.equals(digits.subList(digits.size() - odd.size(), digits.size()))
        || odd.equals(digits.subList(0, odd.size()));
  }

  /** A digit of the font, size and height that most digits have. */
  private static Glyph mostLike(List<Glyph> digits) {
    Map<COSDictionary, List<Glyph>> fonts = new IdentityHashMap<>();
    List<List<Glyph>> groups = new ArrayList<>();
    for (Glyph digit : digits) {
      fonts
          .computeIfAbsent(
              digit.font().getCOSObject(),
              key -> {
                List<Glyph> made = new ArrayList<>();
                groups.add(made);
                return made;
              })
          .add(digit);
    }
    List<Glyph> most = groups.get(0);
    for (List<Glyph> group : groups) {
      most = group.size() > most.size() ? group : most;
    }
    Glyph best = most.get(0);
    long alike = 0;
    for (Glyph digit : most) {
      long as =
          most.stream()
              .filter(
                  other ->
                      off(other, digit) <= OFF
                          && Math.abs(other.size() / digit.size() - 1) <= OTHER_SIZE)
              .count();
      if (as > alike) {
        alike = as;
        best = digit;
      }
    }
    return best;
  }

  private static String quoted(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return "\u201c" + text + "\u201d";
  }
}
