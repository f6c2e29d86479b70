package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.name.NameWord.Role;
import io.dossier.core.crosscheck.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name on its way apart; belongs to one thread. */
final class NameParts {
  private static final Pattern COMMA = Pattern.compile("[,;]");
  private static final Pattern CHUNK = Pattern.compile("[^ ]+");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
  private static final Pattern GENERATION =
      Pattern.compile(
          "(?<=[^ ][ ,]{1,3})\\(?(?:(JR|JNR|JUNIOR|YUNIOR|YOUNGER)|(SR|SNR|SENIOR|ELDER)|(II|2ND|THE SECOND)|(III|3RD|THE THIRD)|(IV|4TH|THE FOURTH))\\b\\.?\\)?$");

  /** {@code DATO' SERI}, {@code TAN SRI}. */
  private static final Pattern TITLE_OF_TWO =
      Pattern.compile("^(DATO|DATUK|DATIN|TAN|TOH|PUAN)'? (SERI|SRI|PUAN|PADUKA) (?=\\p{L})");

  /** {@code MRS.MADHU}: a title that no blank parts from the name. */
  private static final Pattern STUCK =
      Pattern.compile("(?<![\\p{L}.])(\\p{L}{2,6})\\.(?=\\p{L}{3})");

  private static final String[] GENERATIONS = {"JR", "SR", "II", "III", "IV"};

  /** Words within a name that belong to none of its parts: Batak boru, daughter of the clan. */
  private static final Set<String> PARTICLES = Set.of("BR", "BORU");

  private static final int MOST_WORDS = 16;
  private static final int SURNAME_WORDS = 2;

  private final NameMarks marks = new NameMarks();

  private NameParts() {}

  /**
   * @param plain as {@link io.dossier.core.crosscheck.text.Plain} makes it
   */
  static PersonName of(String plain) {
    return new NameParts().parted(plain);
  }

  private PersonName parted(String plain) {
    String whole = TITLE_OF_TWO.matcher(plain).replaceFirst("$1$2 ");
    Matcher named = GENERATION.matcher(whole);
    Optional<String> generation = Optional.empty();
    String text = whole;
    if (named.find()) {
      generation = generation(named);
      text = whole.substring(0, named.start());
    }
    Matcher relation = NameLists.RELATION.matcher(text);
    if (!relation.find()) {
      return new PersonName(words(text), List.of(), marks.leftOut(), generation, Sex.UNKNOWN);
    }
    Sex sex = Sex.toldBy(relation.group());
    List<NameWord> own = words(text.substring(0, relation.start()));
    String rest = text.substring(relation.end());
    Matcher second = NameLists.RELATION.matcher(rest);
    List<NameWord> relative = words(second.find() ? rest.substring(0, second.start()) : rest);
    return own.isEmpty()
        ? new PersonName(relative, List.of(), marks.leftOut(), generation, Sex.UNKNOWN)
        : new PersonName(own, relative, marks.leftOut(), generation, sex);
  }

  private static Optional<String> generation(Matcher named) {
    for (int i = 0; i < GENERATIONS.length; i++) {
      if (named.group(i + 1) != null) {
        return Optional.of(GENERATIONS[i]);
      }
    }
    return Optional.empty();
  }

  private List<NameWord> words(String text) {
    List<List<String>> parts = new ArrayList<>();
    for (String part : COMMA.split(unstuck(text))) {
      List<String> chunks =
          new ArrayList<>(CHUNK.matcher(part).results().map(run -> run.group()).toList());
      marks.drop(chunks, parts.isEmpty() ? 1 : 0);
      if (!chunks.isEmpty()) {
        parts.add(chunks);
      }
    }
    if (parts.size() == 2 && parts.get(0).size() <= SURNAME_WORDS) {
      parts.add(parts.remove(0));
    }
    return roles(parts.stream().flatMap(List::stream).toList());
  }

  private static String unstuck(String text) {
    return STUCK.matcher(text).replaceAll(run -> NameLists.isTitle(run.group(1)) ? "$1. " : "$0");
  }

  private static List<NameWord> roles(List<String> chunks) {
    List<NameWord> words = new ArrayList<>();
    for (String text : Words.in(String.join(" ", chunks))) {
      if (chunks.size() > 1 && isRunOfInitials(text)) {
        Arrays.stream(text.split("")).map(NameWord::of).forEach(words::add);
      } else if (!PARTICLES.contains(text)) {
        words.add(NameWord.of(text));
      }
    }
    return Promotion.of(markTitles(words.subList(0, Math.min(MOST_WORDS, words.size()))));
  }

  /** {@code RK}, {@code KVS}: few letters that make no syllable and no known name. */
  private static boolean isRunOfInitials(String text) {
    if (text.length() < 2
        || text.length() > 3
        || NameLists.isName(text)
        || NameLists.mayBeTitle(text)) {
      return false;
    }
    boolean latin = text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return latin && (text.length() == 2 || !VOWEL.matcher(text).find());
  }

  private static List<NameWord> markTitles(List<NameWord> words) {
    List<NameWord> marked = new ArrayList<>(words);
    for (int i = 0; i < marked.size() - 1 && NameLists.mayBeTitle(marked.get(i).text()); i++) {
      marked.set(i, marked.get(i).as(Role.TITLE));
    }
    return marked;
  }
}
