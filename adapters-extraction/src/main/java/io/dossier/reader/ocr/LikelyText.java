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

  /** A text that a part of the line may hold, and the options taken for it. */
  private record Path(String text, double score, List<CtcDecoding.Option> taken) {
    Path and(CtcDecoding.Option option, String before, double prior) {
      List<CtcDecoding.Option> more = new ArrayList<>(taken);
      more.add(option);
      return new Path(
          before + option.character(), score + Math.log(option.probability()) + prior, more);
    }
  }

  /** One glyph for each place. */
  List<Glyph> choose(List<CtcDecoding.Place> places) {
    boolean open =
        places.stream().anyMatch(place -> place.options().size() > 1)
            && places.stream().filter(place -> place.best().character() == '<').count()
                < ZONE_FILLERS;
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

  /** Each option's probability becomes what it is given the text before it. */
  private List<Path> continued(
      Path path, String before, List<CtcDecoding.Option> options, boolean alone) {
    if (options.size() == 1) {
      double prior = alone ? 0 : printed.log(before, options.get(0).character());
      return List.of(path.and(options.get(0), before, prior));
    }
    double[] priors = new double[options.size()];
    double all = 0;
    for (int i = 0; i < priors.length; i++) {
      priors[i] = printed.log(before, options.get(i).character());
      all += options.get(i).probability() * Math.exp(priors[i]);
    }
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < priors.length; i++) {
      CtcDecoding.Option option = options.get(i);
      double given = option.probability() * Math.exp(priors[i]) / all;
      Path longer = path.and(option, before, priors[i]);
      longer
          .taken()
          .set(longer.taken().size() - 1, new CtcDecoding.Option(option.character(), given));
      paths.add(longer);
    }
    return paths;
  }
}
