package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Lists of words, one a line, kept as resources {@code NAME.txt} beside this class. */
public final class Words {
  private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

  private Words() {}

  public static List<String> of(String name) {
    return LISTS.computeIfAbsent(name, Words::read);
  }

  public static String any(Dice dice, String name) {
    return dice.pick(of(name));
  }

  /** A line of a list whose lines are parted by bars, as its parts. */
  public static String[] parts(Dice dice, String name) {
    return any(dice, name).split("\\|");
  }

  private static List<String> read(String name) {
    String file = name + ".txt";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
