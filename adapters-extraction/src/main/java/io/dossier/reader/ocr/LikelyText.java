package io.dossier.reader.ocr;

import io.dossier.reader.ocr.language.PrintedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the characters of a line: by what was seen at each place together with what is likely to
 * be printed there, along the whole line (a beam search). Where nothing else was seen at a place,
 * what was seen stands.
 */
final class LikelyText {
  private static final int BEAM = 8;

  /** A line with so many fillers is a machine readable zone's, which is no language. */
  private static final int ZONE_FILLERS = 2;

  private final PrintedText printed;

  LikelyText(PrintedText printed) {
    this.printed = printed;
  }

  /**
   * @param probability that it is this character, given what was seen and what is likely printed
   * @param step the time step at which it was seen best
   * @param spaceBefore whether a space stands between it and the one before
   */
  record Glyph(char character, double probability, int step, boolean spaceBefore) {}

  /**
   * A text that a part of the line may hold.
   *
   * @param score the logarithm of how likely it is, up to a constant
   * @param taken a character for each place, as probable as it is given the text before it
   */
  private record Path(String text, double score, List<CtcDecoding.Option> taken) {
    Path and(String before, CtcDecoding.Option option, double log) {
      List<CtcDecoding.Option> more = new ArrayList<>(taken);
      more.add(option);
      return new Path(before + option.character(), score + log, more);
    }
  }

  /** One glyph for each place. */
  List<Glyph> choose(List<CtcDecoding.Place> seen) {
    boolean zone =
        seen.stream().filter(place -> place.best().character() == '<').count() >= ZONE_FILLERS;
    List<CtcDecoding.Place> places = zone ? seen : CurrencySigns.in(SpelledWords.in(seen));
    boolean open = !zone && places.stream().anyMatch(place -> place.options().size() > 1);
    List<CtcDecoding.Option> chosen =
        open ? best(places) : places.stream().map(CtcDecoding.Place::best).toList();
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      CtcDecoding.Place place = places.get(i);
      CtcDecoding.Option option = chosen.get(i);
      glyphs.add(
          new Glyph(option.character(), option.probability(), place.step(), place.spaceBefore()));
    }
    return glyphs;
  }

  private List<CtcDecoding.Option> best(List<CtcDecoding.Place> places) {
    List<Path> beam = List.of(new Path("", 0, List.of()));
    for (CtcDecoding.Place place : places) {
      List<Path> next = new ArrayList<>();
      for (Path path : beam) {
        String before =
            place.spaceBefore() && !path.text().isEmpty() ? path.text() + ' ' : path.text();
        next.addAll(continued(path, before, place.options(), beam.size() == 1));
      }
      next.sort(Comparator.comparingDouble((Path path) -> -path.score()));
      beam = next.size() > BEAM ? next.subList(0, BEAM) : next;
    }
    return beam.get(0).taken();
  }

  /**
   * @param alone whether there is no other path, so that nothing needs to be weighed where nothing
   *     else was seen
   */
  private List<Path> continued(
      Path path, String before, List<CtcDecoding.Option> options, boolean alone) {
    if (alone && options.size() == 1) {
      return List.of(path.and(before, options.get(0), 0));
    }
    double[] logs = new double[options.size()];
    double all = 0;
    for (int i = 0; i < logs.length; i++) {
      CtcDecoding.Option option = options.get(i);
      logs[i] = Math.log(option.probability()) + printed.log(before, option.character());
      all += Math.exp(logs[i]);
    }
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < logs.length; i++) {
      CtcDecoding.Option option = options.get(i);
      double given = logs.length == 1 ? option.probability() : Math.exp(logs[i]) / all;
      paths.add(path.and(before, new CtcDecoding.Option(option.character(), given), logs[i]));
    }
    return paths;
  }
}
