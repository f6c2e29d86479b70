package io.dossier.core.extraction.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days written out in Indonesian words, as on certificates: {@code DUA PULUH TUJUH NOVEMBER TAHUN
 * DUA RIBU SATU}.
 */
final class SpelledDates {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Map<String, Integer> DIGITS =
      Map.of(
          "satu",
          1,
          "dua",
          2,
          "tiga",
          3,
          "empat",
          4,
          "lima",
          5,
          "enam",
          6,
          "tujuh",
          7,
          "delapan",
          8,
          "sembilan",
          9,
          "nol",
          0);
  private static final int MOST_DAY_WORDS = 3;
  private static final int EARLIEST = 1800;
  private static final int LATEST = 2199;

  private SpelledDates() {}

  /** A day and its place in the text. */
  record Spelled(int from, int to, LocalDate day) {}

  private record Token(String word, int from, int to) {}

  static List<Spelled> in(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      tokens.add(
          new Token(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    List<Spelled> found = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      Optional<Integer> month = Months.number(tokens.get(i).word());
      if (month.isPresent()) {
        spelled(tokens, i, month.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Spelled> spelled(List<Token> tokens, int at, int month) {
    for (int first = Math.max(0, at - MOST_DAY_WORDS); first < at; first++) {
      Optional<Integer> day = number(words(tokens, first, at));
      if (day.isPresent() && day.get() >= 1 && day.get() <= 31) {
        int from = first;
        return year(tokens, at + 1)
            .flatMap(
                year -> date(tokens.get(from).from(), year.to(), year.value(), month, day.get()));
      }
    }
    return Optional.empty();
  }

  private record Year(int value, int to) {}

  private static Optional<Year> year(List<Token> tokens, int next) {
    int first = next < tokens.size() && tokens.get(next).word().equals("tahun") ? next + 1 : next;
    Optional<Year> longest = Optional.empty();
    for (int to = first + 1; to <= tokens.size(); to++) {
      Optional<Integer> value = number(words(tokens, first, to));
      if (value.isEmpty() && to > first + 1) {
        break;
      }
      if (value.filter(year -> year >= EARLIEST && year <= LATEST).isPresent()) {
        longest = Optional.of(new Year(value.get(), tokens.get(to - 1).to()));
      }
    }
    return longest;
  }

  private static List<String> words(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().map(Token::word).toList();
  }

  private static Optional<Spelled> date(int from, int to, int year, int month, int day) {
    try {
      return Optional.of(new Spelled(from, to, LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number that the words say; empty when they say none. */
  private static Optional<Integer> number(List<String> words) {
    int whole = 0;
    int part = 0;
    int digit = -1;
    for (String word : words) {
      if (DIGITS.containsKey(word)) {
        if (digit >= 0) {
          return Optional.empty();
        }
        digit = DIGITS.getOrDefault(word, 0);
        continue;
      }
      int ones = Math.max(digit, 0);
      switch (word) {
        case "sepuluh" -> part += 10;
        case "sebelas" -> part += 11;
        case "seratus" -> part += 100;
        case "seribu" -> whole += 1000;
        case "belas" -> part += 10 + ones;
        case "puluh" -> part += 10 * ones;
        case "ratus" -> part += 100 * ones;
        case "ribu" -> {
          whole += 1000 * (part + ones);
          part = 0;
        }
        default -> {
          return Optional.empty();
        }
      }
      digit = -1;
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(whole + part + Math.max(digit, 0));
  }
}
