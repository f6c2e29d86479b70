package io.dossier.core.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand beside each other, from left to right; at least one. */
public record Line(List<Word> words, TextSource source) {
  public Line {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
  }

  /** The words with one blank between them. */
  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  public PageBox box() {
    return words.stream().map(Word::box).reduce(PageBox::union).orElseThrow();
  }

  /** The mean of its words', weighed by their lengths; 0 to 1. */
  public double confidence() {
    double sum = 0;
    int length = 0;
    for (Word word : words) {
      sum += word.confidence() * word.text().length();
      length += word.text().length();
    }
    return sum / length;
  }
}
