package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells the type of a document.
 *
 * <p>Features: {@code p=} with each phrase that any type is known by or labels its fields with, and
 * {@code t=} when it stands among the first rows and no number or day stands behind it; {@code
 * amounts=none}, {@code few}, {@code many}; {@code picture}; {@code narrow} and {@code wide} pages;
 * {@code rows=few}, {@code some}, {@code many}; {@code pages=several}. For each type {@code cover}:
 * how many of its labels are there, at most 1 for six or more; {@code own}: how many that no other
 * type has, at most 1 for four or more.
 */
final class TypeFeatures {
  /** A title counts by itself. */
  private static final int TITLE_ROWS = 8;

  private static final double MANY_LABELS = 6;
  private static final double MANY_OF_ITS_OWN = 4;
  private static final double NARROW = 1.7;
  private static final double WIDE = 0.8;
  private static final int FEW_AMOUNTS = 3;
  private static final int FEW_ROWS = 16;
  private static final int SOME_ROWS = 40;

  private final Vocabulary cues;
  private final Vocabulary labels;
  private final Map<String, Set<String>> labelled = new HashMap<>();
  private final Amounts amounts = new Amounts();

  /**
   * @param cues phrases by which types are known, as lines of a vocabulary
   * @param labels of each type's fields, likewise
   */
  TypeFeatures(List<String> cues, Map<DocumentType, List<String>> labels) {
    this.cues = namedByThemselves(Vocabulary.of(cues).phrases().keySet());
    labels.forEach(
        (type, lines) ->
            Vocabulary.of(lines)
                .phrases()
                .forEach(
                    (phrase, name) ->
                        labelled
                            .computeIfAbsent(phrase, any -> new HashSet<>())
                            .add(type.code() + "/" + name)));
    this.labels = namedByThemselves(labelled.keySet());
  }

  private static Vocabulary namedByThemselves(Set<String> phrases) {
    return Vocabulary.of(phrases.stream().sorted().map(each -> each + ": " + each).toList());
  }

  /**
   * @param common of all types
   * @param cover of each type that has labels
   * @param own of each type that has labels of its own
   */
  record Found(Map<String, Double> common, Map<String, Double> cover, Map<String, Double> own) {
    Map<String, Double> of(String type) {
      Map<String, Double> features = new HashMap<>(common);
      features.put("cover", cover.getOrDefault(type, 0.0));
      features.put("own", own.getOrDefault(type, 0.0));
      return features;
    }

    /** The phrases that stand there, whatever they are to any type. */
    Set<String> phrases() {
      return named("p=");
    }

    /** Those among the first rows. */
    Set<String> titles() {
      return named("t=");
    }

    private Set<String> named(String kind) {
      return common.keySet().stream()
          .filter(feature -> feature.startsWith(kind))
          .map(feature -> feature.substring(kind.length()))
          .collect(Collectors.toSet());
    }
  }

  Found of(Reading reading, Layout layout) {
    Map<String, Double> common = new HashMap<>();
    Set<String> covered = new HashSet<>();
    Set<String> own = new HashSet<>();
    for (Segment segment : layout.segments()) {
      for (LabelHit hit : hits(segment)) {
        common.put("p=" + hit.name(), 1.0);
        if (segment.row() < TITLE_ROWS && !isAnswered(hit, segment, layout)) {
          common.put("t=" + hit.name(), 1.0);
        }
        Set<String> of = labelled.getOrDefault(hit.name(), Set.of());
        covered.addAll(of);
        if (of.stream().map(TypeFeatures::type).distinct().count() == 1) {
          own.addAll(of);
        }
      }
    }
    shape(reading, layout, common);
    return new Found(common, shares(covered, MANY_LABELS), shares(own, MANY_OF_ITS_OWN));
  }

  /** Whether it is the label of a number or day: an order's number does not make an order. */
  private static boolean isAnswered(LabelHit hit, Segment segment, Layout layout) {
    String rest = segment.text().substring(hit.span().to()).strip();
    return rest.startsWith(":")
        || rest.isEmpty()
            && layout.rightOf(segment).map(Segment::text).filter(TypeFeatures::isValue).isPresent();
  }

  private static boolean isValue(String text) {
    return text.startsWith(":") || text.chars().anyMatch(Character::isDigit);
  }

  /** Cues within labels as well: a longer label does not hide what a document is known by. */
  private List<LabelHit> hits(Segment segment) {
    return Stream.concat(cues.in(segment).stream(), labels.in(segment).stream()).toList();
  }

  /** Of each type, how many of so many labels are there, at most 1. */
  private static Map<String, Double> shares(Set<String> labels, double many) {
    Map<String, Double> shares = new HashMap<>();
    labels.forEach(label -> shares.merge(type(label), 1 / many, Double::sum));
    shares.replaceAll((type, share) -> Math.min(1, share));
    return shares;
  }

  private static String type(String label) {
    return label.substring(0, label.indexOf('/'));
  }

  private void shape(Reading reading, Layout layout, Map<String, Double> features) {
    long printed =
        layout.segments().stream()
            .filter(s -> amounts.in(s).stream().anyMatch(m -> m.traits().contains("decimals")))
            .limit(FEW_AMOUNTS)
            .count();
    features.put(
        "amounts=" + (printed == 0 ? "none" : printed < FEW_AMOUNTS ? "few" : "many"), 1.0);
    if (layout.segments().stream().anyMatch(each -> each.source() != TextSource.TEXT_LAYER)) {
      features.put("picture", 1.0);
    }
    ReadPage page = reading.pages().get(0);
    double aspect = page.height() / Math.max(1, page.width());
    if (aspect > NARROW) {
      features.put("narrow", 1.0);
    } else if (aspect < WIDE) {
      features.put("wide", 1.0);
    }
    int rows = layout.rows().size();
    features.put("rows=" + (rows < FEW_ROWS ? "few" : rows < SOME_ROWS ? "some" : "many"), 1.0);
    if (reading.pages().size() > 1) {
      features.put("pages=several", 1.0);
    }
  }
}
