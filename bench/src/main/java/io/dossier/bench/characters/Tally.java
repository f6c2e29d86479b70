package io.dossier.bench.characters;

import io.dossier.reader.ocr.CharacterTrial;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts lines that are read right, set by set. */
final class Tally {
  private final Function<SampleLine, CharacterTrial> reader;

  /**
   * @param reader the one that a line is to be read by
   */
  Tally(Function<SampleLine, CharacterTrial> reader) {
    this.reader = reader;
  }

  private static final class Counts {
    private int lines;
    private int right;
    private int withSpaces;

    private void add(SampleLine line, String reading) {
      lines++;
      right += line.isReadAs(reading) ? 1 : 0;
      withSpaces += line.isReadWithSpacesAs(reading) ? 1 : 0;
    }
  }

  void print(String what, List<SampleLine> lines) {
    Map<String, Counts> bySet = new TreeMap<>();
    for (SampleLine line : lines) {
      String reading = reader.apply(line).text(line.seen());
      bySet.computeIfAbsent(line.set(), set -> new Counts()).add(line, reading);
    }
    bySet.forEach(
        (set, counts) ->
            System.out.printf(
                "%s, %s: %d of %d lines right (%.4f), with spaces %.4f%n",
                set,
                what,
                counts.right,
                counts.lines,
                counts.right / (double) counts.lines,
                counts.withSpaces / (double) counts.lines));
  }

  /** And how many of each character beyond ASCII were given, and how many of those there are. */
  void printWithCharacters(String what, List<SampleLine> lines) {
    print(what, lines);
    Map<Character, int[]> counts = new TreeMap<>();
    for (SampleLine line : lines) {
      Map<Character, Integer> there = counted(line.text());
      Map<Character, Integer> given = counted(reader.apply(line).text(line.seen()));
      there.forEach((c, times) -> counts.computeIfAbsent(c, k -> new int[3])[0] += times);
      given.forEach((c, times) -> counts.computeIfAbsent(c, k -> new int[3])[1] += times);
      there.forEach(
          (c, times) ->
              counts.computeIfAbsent(c, k -> new int[3])[2] +=
                  Math.min(times, given.getOrDefault(c, 0)));
    }
    counts.forEach(
        (c, count) ->
            System.out.printf("%c there %d, given %d, both %d%n", c, count[0], count[1], count[2]));
  }

  private static Map<Character, Integer> counted(String text) {
    Map<Character, Integer> counts = new TreeMap<>();
    for (char c : text.toCharArray()) {
      if (c > 127) {
        counts.merge(c, 1, Integer::sum);
      }
    }
    return counts;
  }
}
