package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A value that a field may have, and the printed words it stands behind.
 *
 * @param anchor where those words stand and what they are: {@code same:}, {@code left:} or {@code
 *     above:} and the words in lower case
 */
record AnchoredValue(Value value, Span span, String anchor) {
  private static final Grammar DATES = new Dates();
  private static final Grammar AMOUNTS = new Amounts();
  private static final double LINES_ABOVE = 2.5;

  Provenance provenance() {
    return Provenance.read(
        span.segment().source() == TextSource.TEXT_LAYER
            ? Provenance.Source.TEXT_LAYER
            : Provenance.Source.OCR,
        span.segment().page(),
        span.seen());
  }

  /** The words that a label given by a person would be found by. */
  static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  String anchorWords() {
    return anchor.substring(anchor.indexOf(':') + 1);
  }

  /** Every place of a value of the field's kind, in the order of the pages. */
  static List<AnchoredValue> all(TemplateField field, Layout layout) {
    List<AnchoredValue> places = new ArrayList<>();
    for (Segment segment : layout.segments()) {
      for (Spotted spotted : spotted(field, segment)) {
        for (String anchor : anchors(layout, spotted.span())) {
          places.add(new AnchoredValue(spotted.value(), spotted.span(), anchor));
        }
      }
    }
    return places;
  }

  private record Spotted(Value value, Span span) {}

  private static List<Spotted> spotted(TemplateField field, Segment segment) {
    FieldDefinition definition = field.definition();
    return switch (definition.kind()) {
      case DATE -> matching(field, segment, byGrammar(DATES, segment));
      case NUMBER -> matching(field, segment, byGrammar(AMOUNTS, segment));
      case STRING -> field.regex().map(regex -> byRegex(regex, segment)).orElse(texts(segment));
      case ENUM ->
          matching(field, segment, texts(segment)).stream()
              .flatMap(text -> choice(definition, text).stream())
              .toList();
      case ARRAY, OBJECT -> List.of();
    };
  }

  private static List<Spotted> byGrammar(Grammar grammar, Segment segment) {
    return grammar.in(segment).stream()
        .map(match -> new Spotted(match.value(), match.span()))
        .toList();
  }

  /** Those that are what the field's expression matches, if it has one. */
  private static List<Spotted> matching(
      TemplateField field, Segment segment, List<Spotted> spotted) {
    if (field.regex().isEmpty()) {
      return spotted;
    }
    List<Span> allowed = byRegex(field.regex().get(), segment).stream().map(Spotted::span).toList();
    return spotted.stream().filter(each -> allowed.contains(each.span())).toList();
  }

  private static List<Spotted> byRegex(String regex, Segment segment) {
    List<Spotted> found = new ArrayList<>();
    for (MatchResult match : GuardedPattern.of("regex", regex).in(segment.text())) {
      int group = match.groupCount() > 0 && match.group(1) != null ? 1 : 0;
      if (match.end(group) > match.start(group)) {
        found.add(text(segment.span(match.start(group), match.end(group))));
      }
    }
    return found;
  }

  /** The whole segment, and what stands in it behind each of its words. */
  private static List<Spotted> texts(Segment segment) {
    List<Spotted> found = new ArrayList<>();
    for (int start : segment.starts()) {
      found.add(text(segment.span(start, segment.text().length())));
    }
    return found;
  }

  private static Spotted text(Span span) {
    return new Spotted(new Value.Text(span.text()), span);
  }

  private static Optional<Spotted> choice(FieldDefinition definition, Spotted text) {
    String printed = words(text.span().text());
    return definition.values().stream()
        .filter(value -> printed.equals(words(value)))
        .findFirst()
        .map(value -> new Spotted(new Value.Text(value), text.span()));
  }

  private static List<String> anchors(Layout layout, Span span) {
    List<String> anchors = new ArrayList<>();
    Segment segment = span.segment();
    String before = words(segment.text().substring(0, span.from()));
    if (!before.isEmpty()) {
      anchors.add("same:" + before);
      return anchors;
    }
    layout.leftOf(segment).ifPresent(left -> anchors.add("left:" + words(left.text())));
    layout.above(segment, span.box(), LINES_ABOVE).stream()
        .findFirst()
        .ifPresent(above -> anchors.add("above:" + words(above.text())));
    return anchors;
  }
}
