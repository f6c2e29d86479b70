package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.GrammarCandidates;
import io.dossier.core.extraction.candidate.TextBlocks;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.DocumentNumbers;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.grammar.MarkedNumbers;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.grammar.MonthFirstDates;
import io.dossier.core.extraction.grammar.PatternText;
import io.dossier.core.extraction.grammar.Times;
import io.dossier.core.extraction.label.WordChoices;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.learning.GuardedPattern;
import io.dossier.core.extraction.learning.TemplateField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What proposes a field's values whatever the type, by the kind of the field. */
final class GenericSources {
  /** Parts what a source is called by from what tells it from others of that name. */
  private static final String ONE_OF = "/";

  /** Sources whose values are read in an unusual way. */
  private static final Set<String> ODD = Set.of("monthFirst", "comma", "point");

  private static final Map<String, CandidateSource> DATES =
      ordered(
          "date", new GrammarCandidates(new Dates()),
          "monthFirst", new GrammarCandidates(new MonthFirstDates()));

  private static final Map<String, CandidateSource> NUMBERS =
      ordered(
          "amount", new GrammarCandidates(new Amounts(), new Dates(), new Times()),
          "comma", new GrammarCandidates(new MarkedNumbers(','), new Dates(), new Times()),
          "point", new GrammarCandidates(new MarkedNumbers('.'), new Dates(), new Times()));

  private GenericSources() {}

  private static Map<String, CandidateSource> ordered(Object... pairs) {
    Map<String, CandidateSource> sources = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      sources.put((String) pairs[i], (CandidateSource) pairs[i + 1]);
    }
    return sources;
  }

  /** What the features of a source are called by. */
  static String name(String key) {
    int end = key.indexOf(ONE_OF);
    return end < 0 ? key : key.substring(0, end);
  }

  static boolean odd(String key) {
    return ODD.contains(key);
  }

  /** By a key that no other source has; none for fields of rows. */
  static Map<String, CandidateSource> of(TemplateField field, LearnedField learned) {
    return switch (field.definition().kind()) {
      case DATE -> DATES;
      case NUMBER -> NUMBERS;
      case ENUM ->
          Map.of(
              "choice" + ONE_OF + String.join(ONE_OF, field.definition().values()),
              new GrammarCandidates(choices(field.definition())));
      case STRING -> texts(field, learned);
      case ARRAY, OBJECT -> Map.of();
    };
  }

  private static Map<String, CandidateSource> texts(TemplateField field, LearnedField learned) {
    if (field.regex().isPresent()) {
      return Map.of(
          "regex" + ONE_OF + field.regex().get(),
          new GrammarCandidates(expression(field.regex().get())));
    }
    Map<String, CandidateSource> sources = new LinkedHashMap<>();
    sources.put("text" + ONE_OF + learned.lines(), new TextBlocks(learned.lines()));
    sources.put("tail", new WordTails());
    sources.put("word", new GrammarCandidates(new DocumentNumbers(), new Dates()));
    for (ValueShape shape : learned.shapes()) {
      sources.put(
          "shaped" + ONE_OF + shape.pattern(),
          new GrammarCandidates(PatternText.of(shape.compiled())));
    }
    return sources;
  }

  private static WordChoices choices(FieldDefinition definition) {
    return WordChoices.of(
        definition.values().stream().filter(value -> !value.matches(".*[:|].*")).toList());
  }

  /** What a person's expression matches, or its first group. */
  static Grammar expression(String regex) {
    GuardedPattern pattern = GuardedPattern.of("regex", regex);
    return segment -> matches(pattern, segment);
  }

  private static List<Match> matches(GuardedPattern pattern, Segment segment) {
    List<Match> matches = new ArrayList<>();
    pattern
        .in(segment.text())
        .forEach(
            found -> {
              int group = found.groupCount() > 0 && found.group(1) != null ? 1 : 0;
              int from = found.start(group);
              int to = found.end(group);
              if (to > from) {
                matches.add(
                    new Match(
                        segment.span(from, to),
                        new Value.Text(segment.text().substring(from, to)),
                        Set.of()));
              }
            });
    return matches;
  }
}
