package io.dossier.core.extraction.type;

import io.dossier.core.extraction.address.IndianStates;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.GrammarCandidates;
import io.dossier.core.extraction.candidate.LastDays;
import io.dossier.core.extraction.candidate.LineRuns;
import io.dossier.core.extraction.candidate.LineTrimming;
import io.dossier.core.extraction.candidate.NameSegments;
import io.dossier.core.extraction.candidate.TextBlocks;
import io.dossier.core.extraction.candidate.WrappedPeriods;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Currencies;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.DaysOrWords;
import io.dossier.core.extraction.grammar.DocumentNumbers;
import io.dossier.core.extraction.grammar.PatternText;
import io.dossier.core.extraction.grammar.PeriodDays;
import io.dossier.core.extraction.grammar.Times;
import io.dossier.core.extraction.identifier.BusinessNumbers;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Identifiers;
import io.dossier.core.extraction.label.WordChoices;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may propose a field's values, by the names that forms use: {@code text [LINES]}, {@code
 * names WORDS}, {@code runs ROWS LINES ENDS}, {@code date}, {@code firstday} and {@code lastday} of
 * a period, {@code period} itself, {@code time}, {@code amount}, {@code currency}, {@code number
 * [PARTS]} of a document, {@code taxid}, {@code id KIND} (see {@link Identifier}), {@code
 * state_india}, {@code words VALUE: word, word | VALUE}, {@code until VALUE: word} (or a day),
 * {@code pattern REGEX}, {@code letters REGEX} where none is a digit.
 */
final class Sources {
  private Sources() {}

  static CandidateSource named(String name, String rest) {
    String[] arguments = rest.isEmpty() ? new String[0] : rest.split("\\s+");
    return switch (name) {
      case "text" -> new TextBlocks(arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]));
      case "names" -> new NameSegments(60, Set.of(arguments));
      case "runs" ->
          new LineRuns(
              Integer.parseInt(arguments[0]),
              Integer.parseInt(arguments[1]),
              new LineTrimming(Set.of(arguments[2].split(","))));
      case "date" -> new GrammarCandidates(new Dates());
      case "firstday" -> new GrammarCandidates(new PeriodDays(PeriodDays.Bound.FIRST));
      case "lastday" -> new LastDays();
      case "period" -> new WrappedPeriods();
      case "time" -> new GrammarCandidates(new Times(), new Dates());
      case "amount" -> new GrammarCandidates(new Amounts(), new Dates(), new Times());
      case "currency" -> new GrammarCandidates(new Currencies());
      case "number" -> new GrammarCandidates(new DocumentNumbers(List.of(arguments)), new Dates());
      case "taxid" -> new GrammarCandidates(new BusinessNumbers());
      case "id" -> new GrammarCandidates(new Identifiers(Identifier.named(rest)));
      case "until" ->
          new GrammarCandidates(new DaysOrWords(WordChoices.of(List.of(rest.split("\\|")))));
      case "state_india" -> new GrammarCandidates(WordChoices.of(IndianStates.all().choices()));
      case "words" -> new GrammarCandidates(WordChoices.of(List.of(rest.split("\\|"))));
      case "pattern" -> new GrammarCandidates(PatternText.of(Pattern.compile(rest)));
      case "letters" -> new GrammarCandidates(PatternText.ofLetters(Pattern.compile(rest)));
      default -> throw new IllegalArgumentException("no source " + name);
    };
  }
}
