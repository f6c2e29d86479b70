package io.dossier.reader.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The recognizer's classes that are wanted: Latin letters, digits, punctuation and currency marks
 * of some 6,600 classes, most of them Chinese. Wide forms stand for their plain ones, and the
 * brackets that look like an MRZ's filler for {@code <}.
 *
 * @param classes the wanted classes' numbers in the model, the blank of CTC first, the space last
 * @param characters what each stands for; the blank's is never asked for
 */
record Alphabet(int[] classes, char[] characters) {
  private static final Map<Character, Character> PLAIN =
      Map.ofEntries(
          Map.entry('《', '<'),
          Map.entry('〈', '<'),
          Map.entry('«', '<'),
          Map.entry('》', '>'),
          Map.entry('〉', '>'),
          Map.entry('»', '>'),
          Map.entry('，', ','),
          Map.entry('：', ':'),
          Map.entry('；', ';'),
          Map.entry('（', '('),
          Map.entry('）', ')'),
          Map.entry('！', '!'),
          Map.entry('？', '?'),
          Map.entry('－', '-'),
          Map.entry('—', '-'),
          Map.entry('–', '-'),
          Map.entry('～', '~'),
          Map.entry('％', '%'),
          Map.entry('＋', '+'),
          Map.entry('＝', '='),
          Map.entry('／', '/'),
          Map.entry('＆', '&'),
          Map.entry('’', '\''),
          Map.entry('‘', '\''),
          Map.entry('“', '"'),
          Map.entry('”', '"'),
          Map.entry('￥', '¥'),
          Map.entry('．', '.'),
          Map.entry('·', '.'));

  private static final String OTHERS = "€£¥$°§©®±²³µ×";

  static Alphabet load() {
    List<String> keys = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                java.util.Objects.requireNonNull(
                    Alphabet.class.getResourceAsStream("/models/ppocr_keys_v1.txt")),
                StandardCharsets.UTF_8))) {
      in.lines().forEach(keys::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(keys);
  }

  /**
   * @param keys the characters of the classes from 1 on; the blank is class 0 and the space the
   *     last
   */
  static Alphabet of(List<String> keys) {
    List<Integer> classes = new ArrayList<>(List.of(0));
    StringBuilder characters = new StringBuilder("\0");
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).length() == 1 && wanted(plain(keys.get(i).charAt(0)))) {
        classes.add(i + 1);
        characters.append(plain(keys.get(i).charAt(0)));
      }
    }
    classes.add(keys.size() + 1);
    characters.append(' ');
    return new Alphabet(
        classes.stream().mapToInt(Integer::intValue).toArray(),
        characters.toString().toCharArray());
  }

  int size() {
    return classes.length;
  }

  /** The index of the space. */
  int space() {
    return classes.length - 1;
  }

  private static char plain(char c) {
    return PLAIN.getOrDefault(c, c);
  }

  private static boolean wanted(char c) {
    boolean ascii = c > ' ' && c < 127;
    boolean latin =
        Character.isLetter(c)
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
            && c < 0x250;
    return ascii || latin || OTHERS.indexOf(c) >= 0;
  }
}
