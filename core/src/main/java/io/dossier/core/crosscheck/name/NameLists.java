package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Groups;
import io.dossier.core.crosscheck.text.WordList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of words in names, kept as data beside this class; each file names its sources. */
final class NameLists {
  private static final String DOUBTFUL = "?";

  /** Groups of spellings of one name. */
  static final Groups VARIANTS = Groups.beside(NameLists.class, "variants.names");

  /** Groups of pet and short forms. */
  static final Groups SHORT_FORMS = Groups.beside(NameLists.class, "short.names");

  /** What stands before a relative's name. */
  static final Pattern RELATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + String.join("|", WordList.lines(NameLists.class, "relations.names"))
              + ")(?![\\p{L}\\p{N}])");

  /** Of all Sikhs: a clan's name tells more. */
  static final Set<String> COMMUNITY = Set.of("SINGH", "KAUR");

  private static final Set<String> KNOWN = WordList.words(NameLists.class, "known.names");
  private static final Set<String> WEAK = WordList.words(NameLists.class, "weak.names");
  private static final Set<String> CLANS = WordList.words(NameLists.class, "clan.names");
  private static final Set<String> FILLERS = WordList.words(NameLists.class, "fillers.names");
  private static final Set<String> COMING_AND_GOING =
      WordList.words(NameLists.class, "given.names");
  private static final Set<String> BEHIND_INITIALS = WordList.words(NameLists.class, "south.names");
  private static final Set<String> BEHIND_TWO = WordList.words(NameLists.class, "kerala.names");
  private static final Set<String> DEGREES = WordList.words(NameLists.class, "degrees.names");
  private static final Set<String> TITLES = WordList.words(NameLists.class, "titles.names");
  private static final Set<String> DOUBTFUL_TITLES =
      TITLES.stream()
          .filter(title -> title.endsWith(DOUBTFUL))
          .map(title -> title.replace(DOUBTFUL, ""))
          .collect(Collectors.toUnmodifiableSet());

  private NameLists() {}

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** A title that may also be a name or an initial. */
  static boolean mayBeTitle(String word) {
    return DOUBTFUL_TITLES.contains(word);
  }

  /**
   * @param marked whether dots or a comma mark it as one
   */
  static boolean isDegree(String word, boolean marked) {
    return DEGREES.contains(word) || marked && DEGREES.contains(word + ".");
  }

  /** Borne by so many that it tells little. */
  static boolean isWeak(String word) {
    return WEAK.contains(word);
  }

  /** Before the given name, and left out by many documents. */
  static boolean mayBeLeftOut(String word) {
    return COMING_AND_GOING.contains(word);
  }

  /**
   * A given name of the south of India, where initials before it are those of father and village.
   */
  static boolean isBehindInitials(String word) {
    return BEHIND_INITIALS.contains(word);
  }

  /** A given name of Christians of Kerala, behind the initials of house and father. */
  static boolean isBehindTwo(String word) {
    return BEHIND_TWO.contains(word);
  }

  /** In the place of a family name without being one. */
  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  /** A family name that stands before the given name. */
  static boolean isClan(String word) {
    return CLANS.contains(word);
  }

  static boolean isName(String word) {
    return KNOWN.contains(word)
        || WEAK.contains(word)
        || CLANS.contains(word)
        || !SHORT_FORMS.of(word).isEmpty()
        || !VARIANTS.of(word).isEmpty();
  }

  /** Two known names that are no spellings of one. */
  static boolean areOthers(String a, String b) {
    return isName(a) && isName(b) && !VARIANTS.joins(a, b);
  }
}
