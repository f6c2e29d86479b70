package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a layout prints on every document: runs of up to {@link #LONGEST} words that stand
 * in several lessons and are no part of a value. They are its labels and its landmarks.
 */
final class StaticPhrases {
  private static final int LONGEST = 6;
  private static final int MOST = 150;

  /** Shorter words are kept only where a value stands beside them. */
  private static final int LONG_ENOUGH = 4;

  /** A phrase of fewer lessons than this share, or than two, is taken for content. */
  private static final double LEAST_SHARE = 0.4;

  private final List<StudiedLesson> lessons;
  private final Map<String, Integer> counts = new HashMap<>();

  private StaticPhrases(List<StudiedLesson> lessons) {
    this.lessons = lessons;
    for (StudiedLesson lesson : lessons) {
      Set<String> seen = new HashSet<>();
      runs(lesson).forEach(run -> addAll(run, seen));
      seen.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
    }
  }

  /** In the order of their use: those beside values first, then those of most lessons. */
  static List<String> of(List<StudiedLesson> lessons) {
    return new StaticPhrases(lessons).phrases();
  }

  /** Of so many lessons a phrase must stand in. */
  static int least(int lessons) {
    return lessons < 2 ? 1 : Math.max(2, (int) Math.ceil(LEAST_SHARE * lessons));
  }

  private List<String> phrases() {
    Set<String> beside = new HashSet<>();
    Map<String, Integer> found = new LinkedHashMap<>();
    for (StudiedLesson lesson : lessons) {
      Set<String> ofLesson = new TreeSet<>();
      for (Run run : runs(lesson)) {
        List<String> cut = cut(run);
        ofLesson.addAll(cut);
        if (run.beside() && !cut.isEmpty()) {
          beside.add(cut.get(cut.size() - 1));
        }
      }
      ofLesson.forEach(phrase -> found.merge(phrase, 1, Integer::sum));
    }
    int least = least(lessons.size());
    return found.keySet().stream()
        .filter(phrase -> counts.getOrDefault(phrase, 0) >= least)
        .filter(phrase -> Phrase.letters(phrase) >= (beside.contains(phrase) ? 2 : LONG_ENOUGH))
        .sorted(
            Comparator.comparing((String phrase) -> !beside.contains(phrase))
                .thenComparing(phrase -> -counts.getOrDefault(phrase, 0)))
        .limit(MOST)
        .toList();
  }

  /** The longest phrases that stand in enough lessons, from left to right. */
  private List<String> cut(Run run) {
    int least = least(lessons.size());
    List<String> words = run.words();
    List<String> phrases = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 0
          && counts.getOrDefault(String.join(" ", words.subList(at, at + length)), 0) < least) {
        length--;
      }
      if (length > 0) {
        phrases.add(String.join(" ", words.subList(at, at + length)));
      }
      at += Math.max(1, length);
    }
    return phrases;
  }

  private static void addAll(Run run, Set<String> seen) {
    List<String> words = run.words();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        seen.add(String.join(" ", words.subList(from, to)));
      }
    }
  }

  /**
   * Words of a segment without a value between them.
   *
   * @param beside whether a value follows: in the segment, right of it or below it
   */
  private record Run(List<String> words, boolean beside) {}

  private static List<Run> runs(StudiedLesson lesson) {
    Map<Segment, List<Span>> taken = lesson.taken();
    List<Run> runs = new ArrayList<>();
    for (Segment segment : lesson.layout().segments()) {
      List<Span> values = taken.getOrDefault(segment, List.of());
      List<String> words = new ArrayList<>();
      for (int i = 0; i < segment.words().size(); i++) {
        int from = segment.starts().get(i);
        int to = from + segment.words().get(i).text().length();
        List<Span> meeting =
            values.stream().filter(span -> span.from() < to && from < span.to()).toList();
        if (meeting.isEmpty()) {
          add(segment.text().substring(from, to), words);
          continue;
        }
        int first = meeting.stream().mapToInt(Span::from).min().orElse(to);
        add(segment.text().substring(from, Math.max(from, first)), words);
        end(words, true, runs);
      }
      end(words, values.isEmpty() && before(lesson.layout(), segment, taken), runs);
    }
    return runs;
  }

  private static void add(String text, List<String> words) {
    String phrase = Phrase.of(text);
    if (!phrase.isEmpty()) {
      words.addAll(List.of(phrase.split(" ")));
    }
  }

  private static void end(List<String> words, boolean beside, List<Run> runs) {
    if (!words.isEmpty()) {
      runs.add(new Run(List.copyOf(words), beside));
      words.clear();
    }
  }

  /** Whether a value stands right of the segment or below it. */
  private static boolean before(Layout layout, Segment segment, Map<Segment, List<Span>> taken) {
    return layout.rightOf(segment).filter(taken::containsKey).isPresent()
        || layout.below(segment, segment.box(), 2.5).filter(taken::containsKey).isPresent();
  }
}
