package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names and addresses: one line or several below each other at the top of the first page.
 *
 * <p>Features: those of {@link LineFeatures} summed over the lines; {@code lines}; {@code row=}
 * with the number of its first line (from 0, {@code late} from 10 on); {@code before=} and {@code
 * after=} with the labels of the lines around it, {@code before=nothing} at the top.
 */
public final class LineRuns implements CandidateSource {
  private static final int LATE = 10;

  private final int mostRows;
  private final int longest;
  private final LineTrimming trimming;

  /**
   * @param mostRows how many rows of the first page are looked at
   * @param longest how many lines a run may have
   */
  public LineRuns(int mostRows, int longest, LineTrimming trimming) {
    this.mostRows = mostRows;
    this.longest = longest;
    this.trimming = trimming;
  }

  @Override
  public List<Candidate> in(MarkedText text) {
    List<Row> rows =
        text.layout().rows().stream().filter(row -> row.page() == 0).limit(mostRows).toList();
    List<Map<String, Double>> features =
        rows.stream().map(row -> LineFeatures.of(row.segments(), text)).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int first = 0; first < rows.size(); first++) {
      for (int last = first; last < Math.min(rows.size(), first + longest); last++) {
        run(rows, features, first, last, text).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private Optional<Candidate> run(
      List<Row> rows, List<Map<String, Double>> lines, int first, int last, MarkedText text) {
    List<Span> spans = new ArrayList<>();
    Map<String, Double> features = new HashMap<>();
    for (int i = first; i <= last; i++) {
      for (Segment segment : rows.get(i).segments()) {
        trimming.trimmed(segment, text).ifPresent(spans::add);
      }
      lines.get(i).forEach((name, value) -> features.merge(name, value, Double::sum));
    }
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    features.put("lines", last - first + 1.0);
    features.put("row=" + (first < LATE ? first : "late"), 1.0);
    around(features, "before", first == 0 ? Map.of("has=nothing", 1.0) : lines.get(first - 1));
    around(features, "after", last + 1 < lines.size() ? lines.get(last + 1) : Map.of());
    String value = LookAlikes.repaired(spans);
    return Optional.of(new Candidate(new Value.Text(value), spans, features));
  }

  private static void around(Map<String, Double> features, String where, Map<String, Double> line) {
    line.keySet().stream()
        .filter(name -> name.startsWith("has=") || name.equals("postcode"))
        .forEach(name -> features.put(where + "=" + name.replace("has=", ""), 1.0));
  }
}
