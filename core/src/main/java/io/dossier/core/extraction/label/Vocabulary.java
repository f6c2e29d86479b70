package io.dossier.core.extraction.label;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a kind of document with all phrases that stand for each. The longest phrase wins,
 * so that "sub total" is no "total"; of a long phrase a letter or two may be misread.
 */
public final class Vocabulary {
  /** Phrases of so many letters are found within glued words, and with a letter misread. */
  private static final int LONG = 8;

  /** In phrases of so many letters two may be amiss. */
  private static final int TWO_SLIPS = 16;

  /** So many pairs of neighbouring letters a slip takes at most: {@code rn} read as {@code m}. */
  private static final int PAIRS_OF_A_SLIP = 3;

  /** Between two letters of a phrase: they stand apart, with it or with anything else. */
  private static final char STROKE = '/';

  private final List<Phrase> phrases;
  private final Set<String> known;
  private final Set<String> sections;
  private final Set<String> words;

  private Vocabulary(List<Phrase> phrases, Set<String> sections, Set<String> words) {
    this.sections = Set.copyOf(sections);
    this.words = Set.copyOf(words);
    List<Phrase> sorted = new ArrayList<>(phrases);
    sorted.sort(Comparator.comparingInt((Phrase phrase) -> phrase.folded().length()).reversed());
    this.phrases = List.copyOf(sorted);
    this.known = phrases.stream().map(Phrase::folded).collect(toUnmodifiableSet());
  }

  /**
   * @param parted whether something stands between its letters: M/s is not Ms
   */
  private record Phrase(String label, String folded, LetterPairs pairs, boolean parted) {
    static Phrase of(String label, String printed) {
      String folded = FoldedText.of(printed).toString();
      boolean parted = folded.length() == 2 && printed.indexOf(STROKE) > 0;
      return new Phrase(label, folded, LetterPairs.of(folded), parted);
    }

    /** How many letters of it may be misread, lost or invented. */
    int slips() {
      if (folded.length() < LONG) {
        return 0;
      }
      return folded.length() < TWO_SLIPS ? 1 : 2;
    }

    /** False only where it is certain that the phrase stands nowhere in a text of these pairs. */
    boolean mayStandIn(LetterPairs text) {
      return pairs.within(text, slips() * PAIRS_OF_A_SLIP);
    }
  }

  /**
   * Reads lines of the form {@code name: phrase | phrase}; a line that begins with {@code #} is a
   * comment, one that begins with a blank goes on with the line before. A name with a star behind
   * it, {@code seller*: ...}, is the heading of a section too: what stands below belongs to it. One
   * with a tilde, {@code street~: ...}, names words that are parts of values and label nothing. Two
   * letters with a stroke between, {@code m/s}, stand apart in a text.
   */
  public static Vocabulary of(List<String> lines) {
    List<Phrase> phrases = new ArrayList<>();
    Set<String> sections = new HashSet<>();
    Set<String> words = new HashSet<>();
    String label = "";
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String rest = line;
      if (!Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        label = line.substring(0, colon).strip();
        if (label.endsWith("*")) {
          label = label.substring(0, label.length() - 1);
          sections.add(label);
        } else if (label.endsWith("~")) {
          label = label.substring(0, label.length() - 1);
          words.add(label);
        }
        rest = line.substring(colon + 1);
      }
      for (String phrase : rest.split("\\|")) {
        Phrase read = Phrase.of(label, phrase.strip());
        if (!read.folded().isEmpty()) {
          phrases.add(read);
        }
      }
    }
    return new Vocabulary(phrases, sections, words);
  }

  /** Every phrase as it is compared, with the name of its label. */
  public Map<String, String> phrases() {
    Map<String, String> byPhrase = new HashMap<>();
    phrases.forEach(phrase -> byPhrase.putIfAbsent(phrase.folded(), phrase.label()));
    return byPhrase;
  }

  /** A text as phrases are compared. */
  public static String folded(String text) {
    return FoldedText.of(text).toString();
  }

  /** Both vocabularies' labels. */
  public Vocabulary with(Vocabulary more) {
    List<Phrase> all = new ArrayList<>(phrases);
    all.addAll(more.phrases);
    Set<String> headings = new HashSet<>(sections);
    headings.addAll(more.sections);
    Set<String> parts = new HashSet<>(words);
    parts.addAll(more.words);
    return new Vocabulary(all, headings, parts);
  }

  /** Whether what is found under the name is a part of values, and labels nothing. */
  public boolean isWord(String name) {
    return words.contains(name);
  }

  /** Whether the label is the heading of a section. */
  public boolean heads(String label) {
    return sections.contains(label);
  }

  /** The labels in a segment, from left to right; no two overlap. */
  public List<LabelHit> in(Segment segment) {
    FoldedText text = FoldedText.of(segment.text());
    LetterPairs pairs = LetterPairs.of(text.toString());
    boolean[] taken = new boolean[text.length()];
    List<LabelHit> hits = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!phrase.mayStandIn(pairs)) {
        continue;
      }
      for (int at = 0; at < text.length(); at++) {
        int length = text.beginsWord(at) ? matched(text, at, phrase) : 0;
        if (length > 0 && free(taken, at, length)) {
          java.util.Arrays.fill(taken, at, at + length, true);
          hits.add(
              new LabelHit(
                  phrase.label(), segment.span(text.origin(at), text.origin(at + length - 1) + 1)));
        }
      }
    }
    hits.sort(Comparator.comparingInt(hit -> hit.span().from()));
    return hits;
  }

  private static boolean free(boolean[] taken, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many letters of the text, from the first of a word on, are the phrase: all of it, or of a
   * long one all but a letter or two that were misread, lost or invented; 0 when it does not stand
   * there.
   */
  private int matched(FoldedText text, int at, Phrase phrase) {
    int length = phrase.folded().length();
    if (same(text, at, phrase.folded(), 0) == length) {
      if (phrase.parted() && text.origin(at + 1) == text.origin(at) + 1) {
        return 0;
      }
      return length >= LONG || text.endsWord(at + length - 1) ? length : 0;
    }
    int slips = phrase.slips();
    int end = slips == 0 ? 0 : new Slips(text, phrase.folded()).end(at, 0, slips);
    return end > at && text.endsWord(end - 1) && !isOther(text, at, end) ? end - at : 0;
  }

  /**
   * Whether what would be a misread phrase is another one to the letter: Invoice To, Invoice No.
   */
  private boolean isOther(FoldedText text, int from, int to) {
    for (int end = to - 1; end <= Math.min(text.length(), to + 1); end++) {
      if (text.endsWord(end - 1) && known.contains(text.toString().substring(from, end))) {
        return true;
      }
    }
    return false;
  }

  /** Follows a phrase through a text in which letters were misread, lost or invented. */
  private record Slips(FoldedText text, String phrase) {
    /**
     * Where the text's part ends that is the phrase from a letter on; 0 where more slips are needed
     * than are left.
     */
    int end(int at, int from, int left) {
      int same = same(text, at, phrase, from);
      int here = at + same;
      int next = from + same;
      if (next == phrase.length()) {
        return here;
      }
      if (left == 0 || here >= text.length() || Character.isDigit(text.at(here))) {
        return 0;
      }
      int end = joined(here, next, left);
      if (end == 0) {
        end = end(here + 1, next + 1, left - 1);
      }
      if (end == 0 && next > 0 && !inShortWord(text, here)) {
        end = end(here, next + 1, left - 1);
      }
      return end == 0 && next > 0 ? end(here + 1, next, left - 1) : end;
    }

    /** Past {@code rn} that was read as {@code m}, or the other way round. */
    private int joined(int here, int next, int left) {
      if (phrase.startsWith("rn", next) && text.at(here) == 'm') {
        return end(here + 1, next + 2, left - 1);
      }
      boolean parted =
          phrase.charAt(next) == 'm'
              && text.at(here) == 'r'
              && here + 1 < text.length()
              && text.at(here + 1) == 'n';
      return parted ? end(here + 2, next + 1, left - 1) : 0;
    }
  }

  /** Of words of two letters most are others' with one letter less: DR is no IDR. */
  private static boolean inShortWord(FoldedText text, int index) {
    int from = index;
    while (from > 0 && !text.beginsWord(from)) {
      from--;
    }
    int to = index;
    while (to < text.length() - 1 && !text.endsWord(to)) {
      to++;
    }
    return to - from < 2;
  }

  /** How many letters from there on are the same. */
  private static int same(FoldedText text, int at, String phrase, int from) {
    int count = 0;
    while (from + count < phrase.length()
        && at + count < text.length()
        && text.at(at + count) == phrase.charAt(from + count)) {
      count++;
    }
    return count;
  }
}
