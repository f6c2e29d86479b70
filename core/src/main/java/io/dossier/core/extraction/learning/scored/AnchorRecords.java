package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Models of the format before {@code scored-1}: each line a field, an anchor, how often a value
 * there was right, and how often wrong; the anchor {@code built-in} is the built-in model's. They
 * are read as labels that were right more often than not, and as records.
 */
final class AnchorRecords {
  private static final String BUILT_IN = "built-in";

  private AnchorRecords() {}

  static LearnedFields read(List<String> lines, TemplateForm form) {
    Map<String, LearnedField> fields = new TreeMap<>();
    Set<String> phrases = new LinkedHashSet<>();
    for (TemplateField field : form.fields()) {
      Set<Anchor> labels = new HashSet<>();
      Tally best = Tally.NONE;
      Tally plain = Tally.NONE;
      for (String line : lines) {
        String[] parts = line.split("\t");
        if (parts.length != 4 || !parts[0].equals(field.name())) {
          continue;
        }
        int right = Integer.parseInt(parts[2]);
        Tally tally = new Tally(right, right + Integer.parseInt(parts[3]));
        if (parts[1].equals(BUILT_IN)) {
          plain = tally;
        } else if (2 * right > tally.given()) {
          Anchor anchor = anchor(parts[1]);
          labels.add(anchor);
          phrases.add(anchor.phrase());
          best = tally.share(0.5) > best.share(0.5) ? tally : best;
        }
      }
      fields.put(
          field.name(),
          new LearnedField(1, labels, List.of(), List.of(), Beliefs.WEIGHTS, best, plain));
    }
    return new LearnedFields(List.copyOf(phrases), 0, Map.of(), fields);
  }

  private static Anchor anchor(String text) {
    int colon = text.indexOf(':');
    String side = text.substring(0, colon).toUpperCase(Locale.ROOT);
    return new Anchor(
        side.equals("SAME") ? Anchor.Side.INLINE : Anchor.Side.valueOf(side),
        Phrase.of(text.substring(colon + 1)));
  }
}
