package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.Word;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is told of a free text by itself.
 *
 * <p>Features: {@code has=} with each label or word of values in it, {@code begins=label} where it
 * begins with one or behind its first sign, {@code starts=} with each word that it begins with;
 * {@code top=} and {@code foot=} digits, comma or plain, what its first and last of several lines
 * look like; {@code ownLabels} and {@code ownRows}, how many of its lines begin with a label of
 * their own or stand beside one; {@code endsPostcode}; {@code doubt}, how unsurely it was read;
 * {@code form=} of a number, as {@link ValueForm} has it.
 */
final class TextFeatures {
  /** Up to three words and a colon. */
  private static final Pattern OWN_LABEL =
      Pattern.compile("\\p{L}[\\p{L}.'/]*(?: [\\p{L}.'/]+){0,2} ?:");

  private static final Pattern ENDING_POSTCODE =
      Pattern.compile("(?<![\\d.,/])(?:\\d{5,6}|\\d{3} \\d{3})$");

  private TextFeatures() {}

  static void of(List<Span> spans, MarkedText text, Map<String, Double> features) {
    for (Span span : spans) {
      for (LabelHit hit : text.hits(span.segment())) {
        if (hit.span().from() >= span.from() && hit.span().to() <= span.to()) {
          features.put("has=" + hit.name(), 1.0);
        }
      }
    }
    if (text.labels(spans.get(0).segment()).stream()
        .anyMatch(
            hit ->
                hit.span().from() <= spans.get(0).from() + 1
                    && hit.span().to() > spans.get(0).from())) {
      features.put("begins=label", 1.0);
    }
    if (spans.size() > 1) {
      ends("top", spans.get(0), features);
      ends("foot", spans.get(spans.size() - 1), features);
    }
    count("ownLabels", features, spans, span -> ownLabel(span.segment()));
    count("ownRows", features, spans, span -> ownRow(span.segment(), spans, text));
    features.put("doubt", doubt(spans));
    wordsAtEnds(spans, text, features);
    ValueForm.of(spans.stream().map(Span::text).collect(Collectors.joining(" ")))
        .ifPresent(form -> features.put("form=" + form, 1.0));
  }

  /** Whether it begins with some words and a colon: a line that has a label of its own. */
  static boolean ownLabel(Segment segment) {
    return OWN_LABEL.matcher(segment.text()).lookingAt();
  }

  /** Whether a label stands to the left of it, in a row below that in which the text begins. */
  private static boolean ownRow(Segment segment, List<Span> spans, MarkedText text) {
    return segment.row() > spans.get(0).segment().row()
        && text.layout()
            .leftOf(segment)
            .filter(left -> text.labels(left).stream().anyMatch(hit -> hit.span().from() <= 1))
            .isPresent();
  }

  /** What the first or the last of several lines looks like. */
  private static void ends(String which, Span line, Map<String, Double> features) {
    boolean digits = line.text().chars().anyMatch(Character::isDigit);
    boolean comma = line.text().indexOf(',') >= 0;
    features.put(which + (digits ? "=digits" : comma ? "=comma" : "=plain"), 1.0);
  }

  /** Of the lines behind the first. */
  private static void count(
      String name, Map<String, Double> features, List<Span> spans, Predicate<Span> which) {
    long count = spans.stream().skip(1).filter(which).count();
    if (count > 0) {
      features.put(name, (double) count);
    }
  }

  /** How unsure the least sure of its parts is; nothing of a text layer is. */
  private static double doubt(List<Span> spans) {
    return 1 - spans.stream().mapToDouble(span -> mean(span.words())).min().orElse(1);
  }

  private static double mean(List<Word> words) {
    return words.stream().mapToDouble(Word::confidence).average().orElse(1);
  }

  /** With which word of values it begins, and whether it ends with a postcode. */
  private static void wordsAtEnds(List<Span> spans, MarkedText text, Map<String, Double> features) {
    Span first = spans.get(0);
    text.hits(first.segment()).stream()
        .filter(hit -> hit.span().from() == first.from())
        .forEach(hit -> features.put("starts=" + hit.name(), 1.0));
    if (ENDING_POSTCODE.matcher(spans.get(spans.size() - 1).text()).find()) {
      features.put("endsPostcode", 1.0);
    }
  }
}
