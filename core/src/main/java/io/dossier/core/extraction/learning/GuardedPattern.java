package io.dossier.core.extraction.learning;

import io.dossier.core.shared.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that somebody typed in, run so that it cannot run away: a search may look at
 * no more than {@link #MOST_LOOKS} characters, counting each time anew, and only in texts of {@link
 * #LONGEST_TEXT} characters. Backtracking that would take for ever thus ends after some
 * milliseconds as "not found", and does so on every machine alike, since looks are counted and not
 * time; so does an expression that nests deeper than the stack.
 */
public final class GuardedPattern {
  public static final int LONGEST_PATTERN = 500;
  public static final int LONGEST_TEXT = 1000;
  private static final int MOST_LOOKS = 1_000_000;

  private final Pattern pattern;

  private GuardedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @param field how the caller knows the expression
   * @throws Failure CALLER, naming the field, when it is too long or is none
   */
  public static GuardedPattern of(String field, String regex) {
    if (regex.isBlank() || regex.length() > LONGEST_PATTERN) {
      throw Failure.invalid(field, "must have 1 to " + LONGEST_PATTERN + " characters");
    }
    try {
      return new GuardedPattern(Pattern.compile(regex));
    } catch (PatternSyntaxException e) {
      throw Failure.invalid(
          field, "is no regular expression: " + e.getDescription() + " at " + e.getIndex());
    }
  }

  /** Every match from left to right; those found before the limit, where that is reached. */
  public List<MatchResult> in(String text) {
    String searched = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    List<MatchResult> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(new Counted(searched, new int[1]));
    try {
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          matches.add(matcher.toMatchResult());
        }
      }
    } catch (TooManyLooks | StackOverflowError e) {
      // Java's matcher follows a repeated group by recursion.
      return matches;
    }
    return matches;
  }

  private record Counted(CharSequence text, int[] looks) implements CharSequence {
    @Override
    public char charAt(int index) {
      looks[0]++;
      if (looks[0] > MOST_LOOKS) {
        throw new TooManyLooks();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyLooks() {
      super("a regular expression looked at too many characters", null, false, false);
    }
  }
}
