package io.dossier.bench.flow;

import io.dossier.bench.generator.Form;
import io.dossier.core.crosscheck.Outcome;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.flow.FlowNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was measured, as tables in Markdown. */
final class FlowReport {
  private static final String COUNTS =
      " | pairs | MATCH | REVIEW | MISMATCH | not compared | by truth: MATCH | REVIEW | MISMATCH |";
  private static final String RULE = "|---|--:|--:|--:|--:|--:|--:|--:|--:|";

  private final List<FlowRun> runs;
  private final List<JudgedPair> pairs;
  private final List<String> lines = new ArrayList<>();

  FlowReport(List<FlowRun> runs, List<JudgedPair> pairs) {
    this.runs = runs;
    this.pairs = pairs;
  }

  /**
   * @param verified callbacks whose signature and leave held
   */
  List<String> lines(long verified) {
    flows(verified);
    specials();
    types();
    table("Same in truth, by field", "field", pairs(false), pair -> pair.pair().field());
    table("Contradicted, by field", "field", pairs(true), pair -> pair.pair().field());
    table("Same in truth, by the harder form", "form", pairs(false), FlowReport::form);
    table("Contradicted, by the harder form", "form", pairs(true), FlowReport::form);
    table(
        "Contradicted, by distance",
        "distance",
        pairs(true),
        pair -> pair.pair().planted().orElseThrow().near() ? "near" : "far");
    causes();
    return lines;
  }

  private List<JudgedPair> pairs(boolean contradicted) {
    return pairs.stream().filter(pair -> pair.contradicted() == contradicted).toList();
  }

  private static String form(JudgedPair pair) {
    return pair.pair().form().code();
  }

  private void flows(long verified) {
    double[] seconds =
        runs.stream()
            .filter(run -> run.callback().isPresent() && run.special() != Special.HANGING)
            .mapToDouble(FlowRun::seconds)
            .sorted()
            .toArray();
    add(
        "%d flows, %d with something planted: %d SUCCESS, %d called back, %d of those with a signature that holds",
        runs.size(),
        runs.stream().filter(run -> !run.application().planted().isEmpty()).count(),
        runs.stream().filter(FlowRun::succeeded).count(),
        runs.stream().filter(run -> run.callback().isPresent()).count(),
        verified);
    if (seconds.length > 0) {
      add(
          "From multiupload to callback, but for flows with a hanging address: median %.1f s, p90 %.1f s, most %.1f s",
          seconds[seconds.length / 2],
          seconds[Math.min(seconds.length - 1, seconds.length * 9 / 10)],
          seconds[seconds.length - 1]);
    }
  }

  private void specials() {
    add("%n### Files of which nothing can be made%n");
    add("| file | files | right code | others |");
    add("|---|--:|--:|---|");
    for (Special special : Special.values()) {
      Map<String, Long> codes =
          runs.stream()
              .filter(run -> run.special() == special)
              .map(run -> run.document(special.documentId()))
              .collect(
                  Collectors.groupingBy(
                      document ->
                          document.path("error_code").asText()
                              + " "
                              + document.path("document_type").asText(),
                      TreeMap::new,
                      Collectors.counting()));
      long right = codes.getOrDefault(special.code() + " ", 0L);
      long all = codes.values().stream().mapToLong(Long::longValue).sum();
      codes.remove(special.code() + " ");
      add(
          "| %s -> %s | %d | %d | %s |",
          special.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          special.code(),
          all,
          right,
          codes.isEmpty() ? "" : codes);
    }
  }

  private void types() {
    add("%n### Papers whose type was told%n");
    add("| type | pdf | scan | photo |");
    add("|---|--:|--:|--:|");
    for (DocumentType type : DocumentType.values()) {
      String row =
          Arrays.stream(new Form[] {Form.PDF, Form.SCAN, Form.PHOTO})
              .map(form -> told(type, form))
              .collect(Collectors.joining(" | "));
      if (!row.replaceAll("[^1-9]", "").isEmpty()) {
        add("| %s | %s |", FlowNames.shipped().type(type), row);
      }
    }
  }

  private String told(DocumentType type, Form form) {
    long all = 0;
    long right = 0;
    for (FlowRun run : runs) {
      for (Paper paper : Paper.values()) {
        boolean counts =
            run.application().form(paper) == form
                && DocumentType.ofCode(run.application().document(paper).type())
                    .filter(type::equals)
                    .isPresent();
        String read = run.document(paper.documentId()).path("document_type").asText();
        all += counts ? 1 : 0;
        right += counts && read.equals(FlowNames.shipped().type(type)) ? 1 : 0;
      }
    }
    return right + " of " + all;
  }

  private void table(
      String title, String by, List<JudgedPair> all, Function<JudgedPair, String> key) {
    add("%n### %s%n", title);
    add("| %s%s", by, COUNTS);
    add(RULE);
    Map<String, List<JudgedPair>> groups =
        all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    groups.forEach((name, group) -> add("| %s %s", name, counts(group)));
    add("| all %s", counts(all));
  }

  private static String counts(List<JudgedPair> group) {
    StringBuilder row = new StringBuilder("| " + group.size());
    for (Outcome outcome : Outcome.values()) {
      row.append(" | ")
          .append(count(group, pair -> pair.found().filter(outcome::equals).isPresent()));
    }
    row.append(" | ").append(count(group, pair -> pair.found().isEmpty()));
    for (Outcome outcome : Outcome.values()) {
      row.append(" | ").append(count(group, pair -> pair.truth().outcome() == outcome));
    }
    return row + " |";
  }

  private void causes() {
    add("%n### Why pairs came out otherwise than they should%n");
    List<JudgedPair.Cause> causes =
        Arrays.stream(JudgedPair.Cause.values())
            .filter(cause -> cause != JudgedPair.Cause.NONE)
            .toList();
    add(
        "| field | %s |",
        causes.stream().map(JudgedPair.Cause::title).collect(Collectors.joining(" | ")));
    add("|---|" + "--:|".repeat(causes.size()));
    Map<String, List<JudgedPair>> fields =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    pair ->
                        pair.pair().field() + (pair.contradicted() ? ", contradicted" : ", same"),
                    TreeMap::new,
                    Collectors.toList()));
    fields.forEach(
        (field, group) ->
            add(
                "| %s | %s |",
                field,
                causes.stream()
                    .map(cause -> String.valueOf(count(group, pair -> pair.cause() == cause)))
                    .collect(Collectors.joining(" | "))));
  }

  private static long count(List<JudgedPair> group, Predicate<JudgedPair> test) {
    return group.stream().filter(test).count();
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
