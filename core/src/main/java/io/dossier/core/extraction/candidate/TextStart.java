package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text may begin, and how far it goes in its first line.
 *
 * @param behind whether a label stands directly before it
 * @param colon whether a colon does
 * @param end what ends it: {@code end} of the segment, {@code label}, {@code part}
 * @param item its number, where it stands in a numbered list
 */
record TextStart(Span span, boolean behind, boolean colon, String end, Optional<String> item) {
  /** What parts two values in one line. */
  private static final Pattern PART =
      Pattern.compile("\\s+[-–—|•●·*/]\\s+|[,;]\\s*|\\s{2,}|\\s+(?=\\()");

  private static final String FILLERS = "<<";

  /** A spot beside a colon may have been read as a letter. */
  private static final Pattern LEAD =
      Pattern.compile("^(?:\\p{L}\\s?(?=:\\s))?[\\s:;.,=|~*_#)'\"-]+");

  private static final Pattern TAIL = Pattern.compile("[\\s:;,=|~*_#('\"-]+$");
  private static final Pattern ITEM =
      Pattern.compile("^\\(?(\\d{1,2}[a-d]?)[.)]\\s*(?=\\p{L}{2}|\\p{Lu}[.\\s])");

  /** A label that goes on up to its colon, in words that are not known: Name of Holder. */
  private static final Pattern LONGER_LABEL =
      Pattern.compile("\\s\\p{L}+(?:\\s\\p{L}+){0,2}(?=\\s?:\\s)");

  private static final Dates DATES = new Dates();

  /** Whether it ends before its segment does, so that no line below goes on with it. */
  boolean partial() {
    return !end.equals("end");
  }

  void into(Map<String, Double> features) {
    if (behind) {
      features.put("behind", 1.0);
    }
    if (colon) {
      features.put("colon", 1.0);
    }
    features.put("to=" + end, 1.0);
    item.ifPresent(number -> features.put("item=" + number, 1.0));
  }

  /**
   * All in a segment; none that is made of labels alone or begins with one and its colon, none that
   * ends with a colon before something to its right, none of a machine readable zone.
   */
  static List<TextStart> in(Segment segment, MarkedText text) {
    List<LabelHit> hits = text.labels(segment);
    if (segment.text().contains(FILLERS) || hits.isEmpty() && isUnknownLabel(segment, text)) {
      return List.of();
    }
    Map<Span, TextStart> starts = new LinkedHashMap<>();
    from(segment, 0, false, hits, starts);
    Matcher item = ITEM.matcher(segment.text());
    if (item.find()) {
      from(segment, item.end(), false, hits, starts);
    }
    for (LabelHit hit : hits) {
      from(segment, hit.span().to(), true, hits, starts);
      Matcher longer =
          LONGER_LABEL.matcher(segment.text()).region(hit.span().to(), segment.text().length());
      if (longer.lookingAt()) {
        from(segment, longer.end(), true, hits, starts);
      }
    }
    return starts.values().stream()
        .filter(start -> !allLabels(start.span(), hits) && !isLabelled(start.span(), hits))
        .toList();
  }

  /** A label that is in no vocabulary. */
  private static boolean isUnknownLabel(Segment segment, MarkedText text) {
    return segment.text().endsWith(":") && text.layout().rightOf(segment).isPresent();
  }

  private static void from(
      Segment segment, int from, boolean behind, List<LabelHit> hits, Map<Span, TextStart> starts) {
    String text = segment.text();
    int end = text.length();
    String lead = text.substring(from, Math.min(text.length(), from + 3));
    boolean colon = behind && lead.contains(":") || !behind && text.startsWith(":");
    add(segment, from, end, behind, colon, "end", starts);
    for (LabelHit hit : hits) {
      if (hit.span().from() > from + 1) {
        add(segment, from, hit.span().from(), behind, colon, "label", starts);
        break;
      }
    }
    for (Match date : DATES.in(segment)) {
      if (date.span().from() > from + 1) {
        add(segment, from, date.span().from(), behind, colon, "part", starts);
        break;
      }
    }
    Matcher part = PART.matcher(text);
    int at = from + leading(text.substring(from));
    if (part.find(Math.min(at, end))) {
      add(segment, from, part.start(), behind, colon, "part", starts);
      add(segment, part.end(), end, false, colon, "end", starts);
    }
  }

  private static int leading(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.find() ? lead.end() : 0;
  }

  private static Optional<String> item(Segment segment, Span span) {
    Matcher item = ITEM.matcher(segment.text());
    return item.find() && item.end() == span.from() ? Optional.of(item.group(1)) : Optional.empty();
  }

  private static void add(
      Segment segment,
      int from,
      int to,
      boolean behind,
      boolean colon,
      String end,
      Map<Span, TextStart> starts) {
    trimmed(segment, from, to)
        .ifPresent(
            span ->
                starts.putIfAbsent(
                    span, new TextStart(span, behind, colon, end, item(segment, span))));
  }

  /** The segment up to the first label in it; empty when it begins with one. */
  static Optional<Span> untilLabel(Segment segment, MarkedText text) {
    int to =
        text.labels(segment).stream()
            .mapToInt(hit -> hit.span().from())
            .min()
            .orElse(segment.text().length());
    return trimmed(segment, 0, to);
  }

  private static Optional<Span> trimmed(Segment segment, int from, int to) {
    String part = segment.text().substring(from, to);
    int start = from + leading(part);
    Matcher tail = TAIL.matcher(segment.text().substring(0, to));
    int end = tail.find() ? tail.start() : to;
    boolean letters =
        end > start
            && segment.text().substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    return letters ? Optional.of(segment.span(start, end)) : Optional.empty();
  }

  /** Whether it begins with a label and the colon behind that. */
  private static boolean isLabelled(Span span, List<LabelHit> hits) {
    String text = span.segment().text();
    return hits.stream()
        .filter(hit -> hit.span().from() == span.from() && hit.span().to() < span.to())
        .anyMatch(hit -> text.substring(hit.span().to(), span.to()).stripLeading().startsWith(":"));
  }

  private static boolean allLabels(Span span, List<LabelHit> hits) {
    String letters = span.segment().text();
    for (int i = span.from(); i < span.to(); i++) {
      int at = i;
      if (Character.isLetterOrDigit(letters.charAt(i))
          && hits.stream().noneMatch(hit -> hit.span().from() <= at && at < hit.span().to())) {
        return false;
      }
    }
    return true;
  }
}
