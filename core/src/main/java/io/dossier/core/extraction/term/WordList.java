package io.dossier.core.extraction.term;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.shared.DataFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and codes that a kind of text is made of, kept as data: {@code NAME.words} beside this
 * class; codes that a text begins with end with a slash, those that stand between two slashes have
 * both, others have a dash. Of a text that was recognized from a picture, long words that differ
 * from one of them by a letter, very long ones by two, codes, and the mask before the last digits
 * of a number are put right; all else stays.
 */
public final class WordList {
  /** Shorter words are too like names and each other. */
  private static final int LONG = 8;

  /** Endings that make another word of one, and are not lost or invented by a recognizer. */
  private static final Pattern ENDING = Pattern.compile("s|n|e|en|es|ed");

  /** In words of so many letters two may be amiss. */
  private static final int TWO_SLIPS = 12;

  /** In codes of so many characters two may be amiss. */
  private static final int TWO_SLIPS_OF_A_CODE = 7;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}01]{5,}");
  private static final Pattern CODE =
      Pattern.compile("^([\\p{L} ]{1,6}/(?:[\\p{L} ]{1,5}/)?) ?(?=\\d)");

  private static final Pattern BETWEEN = Pattern.compile("(?<=/)[\\p{L}\\d ]{4,7}(?=/)");

  /**
   * Before the last four digits of a number, which stands in groups of four (ISO/IEC 7812-1): the
   * group that is not shown.
   */
  private static final Pattern MASK =
      Pattern.compile("(?<![\\p{L}\\d])([xo]{3,5}|[XO]{3,5}) ?(?=\\d{4}(?![\\p{L}\\d]))");

  /** By their letters without accents. */
  private final Map<String, String> words = new HashMap<>();

  private final List<String> codes;
  private final List<String> between;

  /** By what they are read as. */
  private final Map<Pattern, String> dashed = new LinkedHashMap<>();

  private WordList(List<String> all) {
    for (String word : all) {
      if (word.contains("-")) {
        dashed.put(readAs(word), word);
      } else if (!word.contains("/")) {
        words.put(Vocabulary.folded(word), word);
      }
    }
    codes = all.stream().filter(word -> word.endsWith("/") && !word.startsWith("/")).toList();
    between =
        all.stream()
            .filter(word -> word.startsWith("/"))
            .map(word -> word.substring(1, word.length() - 1))
            .toList();
  }

  /** With look-alikes of its letters, and the dash lost or with a blank beside it. */
  private static Pattern readAs(String code) {
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\d])");
    for (char letter : code.toCharArray()) {
      pattern.append(
          switch (letter) {
            case '-' -> " ?-? ?";
            case 'I' -> "[Il1|]";
            case 'B' -> "[B8]";
            case 'O' -> "[O0]";
            case 'S' -> "[S5]";
            default -> Pattern.quote(String.valueOf(letter));
          });
    }
    return Pattern.compile(pattern.append("(?![\\p{L}\\d])").toString());
  }

  /**
   * @throws IllegalArgumentException when there is no such list
   */
  public static WordList named(String name) {
    return new WordList(
        DataFile.lines(WordList.class, name + ".words").stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** A recognized text as it was meant; empty where nothing of it is to be put right. */
  public Optional<String> meant(String read) {
    String meant =
        BETWEEN
            .matcher(code(read))
            .replaceAll(match -> Matcher.quoteReplacement(between(match.group())));
    for (Map.Entry<Pattern, String> code : dashed.entrySet()) {
      meant = code.getKey().matcher(meant).replaceAll(code.getValue());
    }
    meant =
        MASK.matcher(meant)
            .replaceAll(match -> Character.isUpperCase(match.group().charAt(0)) ? "XXXX" : "xxxx");
    meant = WORD.matcher(meant).replaceAll(match -> Matcher.quoteReplacement(word(match)));
    return meant.equals(read) ? Optional.empty() : Optional.of(meant);
  }

  private String word(MatchResult match) {
    String read = match.group();
    String folded = Vocabulary.folded(read);
    String same = words.get(folded);
    if (same != null) {
      return read.equalsIgnoreCase(same) ? read : inCaseOf(read, same);
    }
    if (inflected(folded)) {
      return read;
    }
    String best = null;
    int least = slips(folded) + 1;
    for (Map.Entry<String, String> known : words.entrySet()) {
      String letters = known.getKey();
      if (letters.length() < LONG || Math.abs(letters.length() - folded.length()) > least) {
        continue;
      }
      int slips = EditDistance.between(folded, letters);
      if (slips < least && slips <= slips(letters)) {
        least = slips;
        best = known.getValue();
      } else if (slips == least) {
        best = null;
      }
    }
    return best == null ? read : inCaseOf(read, best);
  }

  /** A known word with an ending, or without, is another, and was not read amiss. */
  private boolean inflected(String folded) {
    return words.keySet().stream()
        .filter(known -> known.length() >= LONG - 1)
        .anyMatch(
            known ->
                folded.startsWith(known)
                    || known.startsWith(folded)
                        && ENDING.matcher(known.substring(folded.length())).matches());
  }

  private static int slips(String letters) {
    return letters.length() < TWO_SLIPS ? 1 : 2;
  }

  private static String inCaseOf(String read, String word) {
    if (read.equals(read.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(read.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private String code(String text) {
    Matcher matcher = CODE.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    String read = matcher.group(1).replace(" ", "");
    return likest(read, codes).map(code -> code + text.substring(matcher.end())).orElse(text);
  }

  private String between(String read) {
    return likest(read.replace(" ", "").toUpperCase(Locale.ROOT), between).orElse(read);
  }

  private static Optional<String> likest(String read, List<String> codes) {
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String code : codes) {
      int slips = EditDistance.between(read, code);
      if (slips < least) {
        least = slips;
        best = Optional.of(code);
      } else if (slips == least) {
        best = Optional.empty();
      }
    }
    int most = best.map(code -> code.length() < TWO_SLIPS_OF_A_CODE ? 1 : 2).orElse(0);
    return least <= most ? best : Optional.empty();
  }
}
