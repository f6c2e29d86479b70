package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was learned, as text: a first line that names the format, then one line for each thing, its
 * parts parted by tabs. Models that an earlier learner wrote, without such a line, are read as the
 * labels and records that they hold.
 */
final class ModelText {
  private static final String FORMAT = "scored-1";

  private ModelText() {}

  static LearnedModel written(LearnedFields learned) {
    List<String> lines = new ArrayList<>(List.of(FORMAT));
    lines.add(line("familiar", exact(learned.familiar())));
    learned.phrases().forEach(phrase -> lines.add(line("phrase", phrase)));
    new TreeMap<>(learned.synonyms())
        .forEach((label, all) -> all.forEach(phrase -> lines.add(line("synonym", label, phrase))));
    new TreeMap<>(learned.fields()).forEach((name, field) -> write(name, field, lines));
    return new LearnedModel(String.join("\n", lines) + "\n");
  }

  private static void write(String name, LearnedField field, List<String> lines) {
    lines.add(
        line(
            "field",
            name,
            field.lines(),
            field.learned().right(),
            field.learned().given(),
            field.plain().right(),
            field.plain().given()));
    field.labels().stream()
        .map(anchor -> line("label", name, anchor.side(), anchor.phrase()))
        .sorted()
        .forEach(lines::add);
    field
        .landmarks()
        .forEach(
            mark ->
                lines.add(
                    line(
                        "landmark",
                        name,
                        mark.phrase(),
                        mark.right(),
                        exact(mark.x()),
                        exact(mark.y()),
                        exact(mark.spreadX()),
                        exact(mark.spreadY()))));
    field
        .shapes()
        .forEach(shape -> lines.add(line("shape", name, shape.pattern(), exact(shape.share()))));
    new TreeMap<>(field.weights())
        .forEach((feature, weight) -> lines.add(line("weight", name, feature, exact(weight))));
  }

  private static String exact(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String line(Object... parts) {
    StringBuilder line = new StringBuilder();
    for (Object part : parts) {
      line.append(line.isEmpty() ? "" : "\t").append(part);
    }
    return line.toString();
  }

  /**
   * @throws Failure INTEGRITY when it is of a format that this product does not know
   */
  static LearnedFields read(LearnedModel model, TemplateForm form) {
    List<String> lines = model.text().lines().toList();
    if (lines.isEmpty() || lines.get(0).contains("\t")) {
      return AnchorRecords.read(lines, form);
    }
    if (!lines.get(0).equals(FORMAT)) {
      throw Failure.of(
          Category.INTEGRITY,
          "model_format",
          "the template's model is of a format that this version does not read; train it again");
    }
    Reader reader = new Reader();
    lines.subList(1, lines.size()).forEach(line -> reader.line(line.split("\t", -1)));
    return reader.fields();
  }

  private static final class Reader {
    private double familiar;
    private final List<String> phrases = new ArrayList<>();
    private final Map<String, List<String>> synonyms = new TreeMap<>();
    private final Map<String, Parts> fields = new TreeMap<>();

    void line(String[] parts) {
      switch (parts[0]) {
        case "familiar" -> familiar = Double.parseDouble(parts[1]);
        case "phrase" -> phrases.add(parts[1]);
        case "synonym" ->
            synonyms.computeIfAbsent(parts[1], any -> new ArrayList<>()).add(parts[2]);
        default -> fields.computeIfAbsent(parts[1], any -> new Parts()).line(parts);
      }
    }

    LearnedFields fields() {
      Map<String, LearnedField> read = new HashMap<>();
      fields.forEach((name, parts) -> read.put(name, parts.field()));
      return new LearnedFields(phrases, familiar, synonyms, read);
    }
  }

  private static final class Parts {
    private final Set<Anchor> labels = new HashSet<>();
    private final List<Landmark> landmarks = new ArrayList<>();
    private final List<ValueShape> shapes = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private Optional<String[]> head = Optional.empty();

    void line(String[] parts) {
      switch (parts[0]) {
        case "field" -> head = Optional.of(parts);
        case "label" -> labels.add(new Anchor(Anchor.Side.valueOf(parts[2]), parts[3]));
        case "landmark" ->
            landmarks.add(
                new Landmark(
                    parts[2],
                    Boolean.parseBoolean(parts[3]),
                    Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    Double.parseDouble(parts[6]),
                    Double.parseDouble(parts[7])));
        case "shape" -> shapes.add(new ValueShape(parts[2], Double.parseDouble(parts[3])));
        case "weight" -> weights.put(parts[2], Double.parseDouble(parts[3]));
        default -> throw new IllegalArgumentException("no line of a model");
      }
    }

    LearnedField field() {
      String[] parts = head.orElseThrow();
      return new LearnedField(
          Integer.parseInt(parts[2]),
          labels,
          landmarks,
          shapes,
          weights,
          new Tally(Integer.parseInt(parts[3]), Integer.parseInt(parts[4])),
          new Tally(Integer.parseInt(parts[5]), Integer.parseInt(parts[6])));
    }
  }
}
