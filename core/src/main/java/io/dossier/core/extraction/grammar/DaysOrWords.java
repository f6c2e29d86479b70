package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How long something is valid: a day, given as text {@code YYYY-MM-DD}, or words such as "for
 * life".
 *
 * <p>Traits: those of the day, or {@code words}.
 */
public final class DaysOrWords implements Grammar {
  private final Dates dates = new Dates();
  private final Grammar words;

  public DaysOrWords(Grammar words) {
    this.words = words;
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    for (Match match : dates.in(segment)) {
      if (match.value() instanceof Value.Date date) {
        matches.add(new Match(match.span(), new Value.Text(date.day().toString()), match.traits()));
      }
    }
    for (Match match : words.in(segment)) {
      Set<String> traits = new HashSet<>(match.traits());
      traits.add("words");
      matches.add(new Match(match.span(), match.value(), traits));
    }
    return matches;
  }
}
