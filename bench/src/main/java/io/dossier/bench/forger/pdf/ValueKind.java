package io.dossier.bench.forger.pdf;

import java.util.regex.Pattern;

/** Kinds of values that forgers change. */
public enum ValueKind {
  /** Of three figures at least, grouped or with a fraction. */
  AMOUNT(
      "(?<![\\d.,/-])(?:[1-9]\\d{0,2}(?:[.,]\\d{2,3})*[.,]\\d{3}(?:[.,]\\d{2})?"
          + "|[1-9]\\d{2,}[.,]\\d{2})(?![\\d/-]|[.,]\\d)"),
  DATE(
      "(?<!\\d)(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}"
          + "|\\d{1,2}[ -]\\p{L}{3,9}[ -](?:19|20)\\d{2})(?!\\d)"),
  /** Of an account, a card, a person, a thing. */
  NUMBER("(?<![\\d.,/])\\d{8,18}(?![\\d.,/])"),
  /** Of a person; it is found by what the document truly says. */
  NAME("(?!)");

  private final Pattern pattern;

  ValueKind(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  public Pattern pattern() {
    return pattern;
  }
}
