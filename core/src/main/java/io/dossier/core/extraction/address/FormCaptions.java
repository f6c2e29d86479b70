package io.dossier.core.extraction.address;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The captions of an address's parts on the Indian registration certificate for goods and services
 * tax (Form GST REG-06), put right in what an engine read: the list is closed, so that a caption
 * with a few letters lost is known, and the part before it ends there.
 */
public final class FormCaptions {
  private static final List<String> CAPTIONS =
      List.of(
          "Building No./Flat No.",
          "Name Of Premises/Building",
          "Locality/Sub Locality",
          "City/Town/Village",
          "Nearby Landmark",
          "Road/Street",
          "District",
          "PIN Code");

  /** Other addresses have these as well: a letter of Aadhaar has a sub district besides. */
  private static final Set<String> COMMON = Set.of("District", "PIN Code");

  /** So many letters of a caption may be read for each that is wrong. */
  private static final int LETTERS_FOR_A_SLIP = 6;

  /** An address with captions holds so many at least that were read well. */
  private static final int CERTAIN = 2;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]*");
  private static final Pattern BEFORE = Pattern.compile("[\\s,.;:]*$");

  /** What a colon of the label before was read for. */
  private static final Pattern STRAY = Pattern.compile("^\\p{L}$");

  private static final Pattern BEHIND = Pattern.compile("^[\\s.:;]*");

  private FormCaptions() {}

  /** The text with its captions as they are printed; unchanged where it has none. */
  public static String repaired(String text) {
    String folded = Comparison.folded(text);
    List<String> certain =
        CAPTIONS.stream().filter(caption -> folded.contains(Comparison.folded(caption))).toList();
    if (certain.size() < CERTAIN || COMMON.containsAll(certain)) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    Matcher word = WORD.matcher(text);
    int at = 0;
    int done = 0;
    while (word.find(at)) {
      Optional<Found> caption = Found.at(text, word.start());
      at = word.end();
      if (caption.isPresent() && !betterBehind(text, at, caption.get())) {
        Found found = caption.get();
        String before = BEFORE.matcher(text.substring(done, word.start())).replaceFirst("");
        if (result.isEmpty()) {
          before = STRAY.matcher(before).replaceFirst("");
        }
        result.append(before).append(result.isEmpty() && before.isEmpty() ? "" : ", ");
        result.append(found.caption()).append(": ");
        Matcher behind = BEHIND.matcher(text.substring(found.to()));
        done = found.to() + (behind.find() ? behind.end() : 0);
        at = done;
      }
      if (at >= text.length()) {
        break;
      }
    }
    return result.append(text.substring(Math.min(done, text.length()))).toString();
  }

  /** Whether the same caption stands a word further on, read better. */
  private static boolean betterBehind(String text, int from, Found found) {
    Matcher word = WORD.matcher(text);
    return found.slips() > 0
        && word.find(from)
        && Found.at(text, word.start())
            .filter(next -> next.caption().equals(found.caption()) && next.slips() < found.slips())
            .isPresent();
  }

  /**
   * A caption and where the text goes on behind it.
   *
   * @param slips letters that differ
   */
  private record Found(String caption, int to, int slips) {
    /** The caption that begins there and differs least. */
    static Optional<Found> at(String text, int from) {
      Optional<Found> best = Optional.empty();
      for (String caption : CAPTIONS) {
        String letters = Comparison.folded(caption);
        int most = letters.length() / LETTERS_FOR_A_SLIP;
        Matcher word = WORD.matcher(text);
        int at = from;
        while (at < text.length() && word.find(at)) {
          String read = Comparison.folded(text.substring(from, word.end()));
          if (read.length() > letters.length() + most) {
            break;
          }
          int slips = EditDistance.between(read, letters);
          if (slips <= most && best.filter(other -> other.slips() <= slips).isEmpty()) {
            best = Optional.of(new Found(caption, word.end(), slips));
          }
          at = word.end();
        }
      }
      return best;
    }
  }
}
