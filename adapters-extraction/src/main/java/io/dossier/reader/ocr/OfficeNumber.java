package io.dossier.reader.ocr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in parts, the last but one of which is a month in Roman numerals and the last a year, as
 * offices number their papers: {@code 0123/045/III/2001}. Of strokes that stand as close as those
 * of III a recognizer of digits sees one or two.
 *
 * @param others what stands before the numeral and behind it
 * @param numeral as it was read, strokes as digits or letters
 */
record OfficeNumber(String others, String numeral) {
  private static final Pattern WHOLE =
      Pattern.compile("(\\d{2,5}/\\d{2,5}/)([IVXivxl1|]{1,4})(/(?:19|20)\\d\\d)(?!\\d)");

  /** The numeral may have run into what stands before it. */
  private static final Pattern NEARLY =
      Pattern.compile("\\d{2,5}/\\d{2,5}[\\p{L}\\d/| ]{0,6}/(?:19|20)\\d\\d(?!\\d)");

  private static final Pattern DAY =
      Pattern.compile("(?<![\\d/])\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d(?!\\d)");

  static Optional<OfficeNumber> in(Recognizer.Text text) {
    Matcher whole = WHOLE.matcher(text.printed());
    return whole.find()
        ? Optional.of(new OfficeNumber(whole.group(1) + whole.group(3), whole.group(2)))
        : Optional.empty();
  }

  /** Whether a text holds such a number, or one in which the numeral may have been lost. */
  static boolean isNearlyIn(Recognizer.Text text) {
    String printed = text.printed();
    return NEARLY.matcher(printed).find() && !DAY.matcher(printed).find();
  }

  /** Whether the second text has the first's number with more strokes, or one where it has none. */
  static boolean hasMore(Recognizer.Text before, Recognizer.Text after) {
    Optional<OfficeNumber> first = in(before);
    Optional<OfficeNumber> second = in(after);
    return second.isPresent()
        && (first.isEmpty()
            || second.get().others.equals(first.get().others)
                && second.get().numeral.length() > first.get().numeral.length());
  }
}
