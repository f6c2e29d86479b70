package io.dossier.core.accuracy;

import io.dossier.core.extraction.DocumentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two versions on the same documents.
 *
 * @param documents how many are in both runs with the same truth; no others are compared
 * @param left files that are in one run alone, or whose truth differs
 * @param types documents whose type is right in one version and not in the other
 * @param whole documents of which all is right in one version and not in the other
 * @param all fields together; how many fields of documents got right or wrong is told too, but as
 *     those of one document are not independent, McNemar's test says nothing of them
 * @param fields by type and name
 * @param flips which fields of which documents got right or wrong, in the order of the files
 */
public record SideBySide(
    int documents,
    List<String> left,
    McNemar types,
    McNemar whole,
    Change all,
    SortedMap<DocumentType, SortedMap<String, Change>> fields,
    List<Flip> flips) {
  public SideBySide {
    left = List.copyOf(left);
    flips = List.copyOf(flips);
  }

  /**
   * @param difference of F1, after less before, with 95 % confidence by the paired bootstrap over
   *     documents
   * @param flips fields of documents that got right or wrong
   */
  public record Change(FieldTally before, FieldTally after, Interval difference, McNemar flips) {
    public double f1() {
      return after.f1() - before.f1();
    }
  }

  /**
   * @param nowRight whether it was wrong before and is right after, or the other way round
   */
  public record Flip(String file, DocumentType type, String field, boolean nowRight) {}

  /** The tallies of a field in each document, on both sides. */
  private record Paired(List<FieldTally> before, List<FieldTally> after) {
    Paired() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(FieldTally one, FieldTally other) {
      before.add(one);
      after.add(other);
    }

    Change change(McNemar flips, Bootstrap bootstrap) {
      return new Change(
          before.stream().reduce(FieldTally.NONE, FieldTally::plus),
          after.stream().reduce(FieldTally.NONE, FieldTally::plus),
          bootstrap.ofDifference(before, after),
          flips);
    }
  }

  public static SideBySide of(List<Score> before, List<Score> after, Bootstrap bootstrap) {
    Map<String, Score> earlier = new HashMap<>();
    before.forEach(score -> earlier.put(score.file(), score));
    Gathering gathering = new Gathering();
    for (Score score : after) {
      Optional<Score> other = Optional.ofNullable(earlier.remove(score.file()));
      if (other.filter(score::sameTruth).isPresent()) {
        gathering.add(other.get(), score);
      } else {
        gathering.left.add(score.file());
      }
    }
    gathering.left.addAll(earlier.keySet().stream().sorted().toList());
    return gathering.done(bootstrap);
  }

  /** Takes up pair by pair. */
  private static final class Gathering {
    private final List<String> left = new ArrayList<>();
    private final List<Flip> flips = new ArrayList<>();
    private final Paired all = new Paired();
    private final SortedMap<DocumentType, SortedMap<String, Paired>> fields = new TreeMap<>();
    private int documents;
    private McNemar types = McNemar.NONE;
    private McNemar whole = McNemar.NONE;

    void add(Score before, Score after) {
      documents++;
      types = types.plus(McNemar.of(before.typeRight(), after.typeRight()));
      whole = whole.plus(McNemar.of(before.whole(), after.whole()));
      FieldTally sumBefore = FieldTally.NONE;
      FieldTally sumAfter = FieldTally.NONE;
      for (Map.Entry<String, FieldTally> field : new TreeMap<>(after.fields()).entrySet()) {
        FieldTally was = Objects.requireNonNull(before.fields().get(field.getKey()));
        FieldTally is = field.getValue();
        sumBefore = sumBefore.plus(was);
        sumAfter = sumAfter.plus(is);
        fields
            .computeIfAbsent(after.type(), any -> new TreeMap<>())
            .computeIfAbsent(field.getKey(), any -> new Paired())
            .add(was, is);
        if (was.whole() != is.whole()) {
          flips.add(new Flip(after.file(), after.type(), field.getKey(), is.whole()));
        }
      }
      all.add(sumBefore, sumAfter);
    }

    SideBySide done(Bootstrap bootstrap) {
      SortedMap<DocumentType, SortedMap<String, Change>> changes = new TreeMap<>();
      fields.forEach(
          (type, paired) ->
              paired.forEach(
                  (field, both) ->
                      changes
                          .computeIfAbsent(type, any -> new TreeMap<>())
                          .put(field, both.change(flips(type, field), bootstrap))));
      return new SideBySide(
          documents,
          left,
          types,
          whole,
          all.change(
              flips.stream().map(Gathering::count).reduce(McNemar.NONE, McNemar::plus), bootstrap),
          changes,
          flips);
    }

    private McNemar flips(DocumentType type, String field) {
      return flips.stream()
          .filter(flip -> flip.type() == type && flip.field().equals(field))
          .map(Gathering::count)
          .reduce(McNemar.NONE, McNemar::plus);
    }

    private static McNemar count(Flip flip) {
      return McNemar.of(!flip.nowRight(), flip.nowRight());
    }
  }
}
