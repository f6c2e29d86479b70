package io.dossier.core.extraction.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the characters of a zone from what an engine thinks of every cell: the likeliest zone
 * whose places hold what may stand there, whose names are followed by nothing but fillers, and
 * whose check digits hold where a reading that is hardly less likely makes them hold.
 */
public final class MrzDecoding {
  /** What the columns of the evidence stand for. */
  public static final String CHARACTERS = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /**
   * So many nats less likely may a reading be that makes a check digit hold. Beyond that the digit
   * is taken to be wrong as printed.
   */
  private static final double MARGIN = 5;

  private final MrzFormat format;
  private final double[][][] evidence;
  private final char[][] lines;

  private MrzDecoding(MrzFormat format, List<float[][]> evidence) {
    this.format = format;
    this.evidence = new double[evidence.size()][format.width()][CHARACTERS.length()];
    this.lines = new char[evidence.size()][format.width()];
    for (int line = 0; line < lines.length; line++) {
      for (int at = 0; at < format.width(); at++) {
        for (int c = 0; c < CHARACTERS.length(); c++) {
          this.evidence[line][at][c] = Math.max(LEAST, evidence.get(line)[at][c]);
        }
      }
    }
  }

  /** No character is less likely than this. */
  private static final double LEAST = -12;

  /**
   * @param lines at their full width
   * @param loss how many nats less likely they are than the likeliest characters of all cells
   * @param confidence of each line: the geometric mean of its characters' probabilities
   */
  public record Decoded(List<String> lines, double loss, List<Double> confidence) {}

  /**
   * @param evidence for each line, cell and character the natural logarithm of its probability; two
   *     lines of 44 or 36 cells or three of 30
   */
  public static Decoded decode(List<float[][]> evidence) {
    for (MrzFormat format : MrzFormat.values()) {
      if (format.lines() == evidence.size() && format.width() == evidence.get(0).length) {
        MrzDecoding decoding = new MrzDecoding(format, evidence);
        decoding.decode();
        return decoding.decoded();
      }
    }
    throw new IllegalArgumentException("no zone has such lines");
  }

  private void decode() {
    for (int line = 0; line < lines.length; line++) {
      for (int at = 0; at < format.width(); at++) {
        lines[line][at] = likeliest(line, at, allowed(line, at));
      }
    }
    new NameDecoding(evidence[format.names().line()], format.names())
        .into(lines[format.names().line()]);
    state(format.issuer());
    state(format.nationality());
    for (MrzFormat.Checked field : format.checked()) {
      if (field.check() >= 0) {
        checked(List.of(field.place()), field.place().line(), field.check(), true);
      }
    }
    if (!format.compositeHolds(strings())) {
      checked(format.composite(), format.compositeLine(), format.compositeCheck(), false);
    }
  }

  /** A code that is known, where one is hardly less likely than what was read. */
  private void state(MrzFormat.Place place) {
    String best = place.in(strings());
    double most = log(place, best) - MARGIN;
    if (StateCodes.KNOWN.contains(best)) {
      return;
    }
    for (String code : StateCodes.KNOWN) {
      double log = log(place, code);
      if (log > most) {
        most = log;
        best = code;
      }
    }
    best.getChars(0, best.length(), lines[place.line()], place.from());
  }

  private double log(MrzFormat.Place place, String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += log(place.line(), place.from() + i, text.charAt(i));
    }
    return sum;
  }

  private Decoded decoded() {
    double loss = 0;
    List<Double> confidence = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      double sum = 0;
      for (int at = 0; at < format.width(); at++) {
        double chosen = evidence[line][at][CHARACTERS.indexOf(lines[line][at])];
        sum += chosen;
        loss += Arrays.stream(evidence[line][at]).max().orElse(0) - chosen;
      }
      confidence.add(Math.exp(sum / format.width()));
    }
    return new Decoded(strings(), loss, confidence);
  }

  private List<String> strings() {
    return Arrays.stream(lines).map(String::new).toList();
  }

  private char likeliest(int line, int at, String allowed) {
    char best = allowed.charAt(0);
    for (char c : allowed.toCharArray()) {
      if (log(line, at, c) > log(line, at, best)) {
        best = c;
      }
    }
    return best;
  }

  private double log(int line, int at, char c) {
    return evidence[line][at][CHARACTERS.indexOf(c)];
  }

  private String allowed(int line, int at) {
    return format.kind(line, at).characters();
  }

  /**
   * Puts in the likeliest characters that make the digit hold, where they are likely enough.
   *
   * @param open whether all of the places may change; otherwise only those without a digit of their
   *     own
   */
  private void checked(List<MrzFormat.Place> places, int checkLine, int check, boolean open) {
    CheckedDecoding decoding = new CheckedDecoding();
    double now = log(checkLine, check, lines[checkLine][check]);
    StringBuilder text = new StringBuilder();
    for (MrzFormat.Place place : places) {
      for (int at = place.from(); at < place.to(); at++) {
        char c = lines[place.line()][at];
        text.append(c);
        now += log(place.line(), at, c);
        boolean free = open || !format.guarded(place.line(), at);
        decoding.add(
            evidence[place.line()][at], free ? allowed(place.line(), at) : String.valueOf(c));
      }
    }
    if (CheckDigit.holds(text.toString(), lines[checkLine][check])) {
      return;
    }
    CheckedDecoding.Best best = decoding.best(evidence[checkLine][check]);
    if (best.log() < now - MARGIN) {
      return;
    }
    int next = 0;
    for (MrzFormat.Place place : places) {
      for (int at = place.from(); at < place.to(); at++) {
        lines[place.line()][at] = best.text().charAt(next++);
      }
    }
    lines[checkLine][check] = best.text().charAt(next);
  }
}
