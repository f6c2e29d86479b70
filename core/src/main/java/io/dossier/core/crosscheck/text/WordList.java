package io.dossier.core.crosscheck.text;

import io.dossier.core.shared.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of words kept as data beside a class: words in capitals with blanks between, comments
 * behind a cross.
 */
public final class WordList {
  private WordList() {}

  public static Set<String> words(Class<?> beside, String name) {
    return lines(beside, name).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Lines that are neither blank nor comments. */
  public static List<String> lines(Class<?> beside, String name) {
    return DataFile.lines(beside, name).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
