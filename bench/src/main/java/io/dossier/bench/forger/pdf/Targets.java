package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values on a document's pages, and something that a forger would put in their place. */
public final class Targets {
  private static final double SMALLEST = 5;
  private static final int SHORTEST_NAME = 6;
  private static final Pattern NAMED =
      Pattern.compile("(?i)name|employee|head|husband|wife|father|buyer|customer");

  private final PdfDraft draft;
  private final PrintedText text;

  public Targets(PdfDraft draft, PrintedText text) {
    this.draft = draft;
    this.text = text;
  }

  /** One whose new text can be written with what the document shows in the value's font. */
  public Optional<Target> writable(ValueKind kind, Dice dice) {
    for (Value value : shuffled(values(kind), dice)) {
      for (int attempt = 0; attempt < 20; attempt++) {
        Target target = new Target(value, Invention.instead(kind, value.text(), dice));
        if (Lettering.seen(text, value.run()).canShow(target.after())) {
          return Optional.of(target);
        }
      }
    }
    return Optional.empty();
  }

  /** One whose new text needs another font. */
  public Optional<Target> any(ValueKind kind, Dice dice) {
    List<Value> values = values(kind);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Value value = dice.pick(values);
    return Optional.of(new Target(value, Invention.instead(kind, value.text(), dice)));
  }

  /** All of a kind, as they are printed. */
  public List<Value> values(ValueKind kind) {
    List<Value> values = new ArrayList<>();
    List<String> names = kind == ValueKind.NAME ? names() : List.of();
    for (Run run : text.runs()) {
      if (run.size() < SMALLEST) {
        continue;
      }
      String printed = run.text();
      Matcher found = kind.pattern().matcher(printed);
      while (found.find()) {
        values.add(new Value(run, found.start(), found.end()));
      }
      for (String name : names) {
        int at = printed.indexOf(name);
        if (at >= 0) {
          values.add(new Value(run, at, at + name.length()));
        }
      }
    }
    return values;
  }

  private List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    draft
        .fields()
        .forEach(
            (field, value) -> {
              if (NAMED.matcher(field).find()
                  && value instanceof String name
                  && name.length() >= SHORTEST_NAME
                  && name.chars().noneMatch(Character::isDigit)) {
                names.add(name);
                names.add(name.toUpperCase(Locale.ROOT));
              }
            });
    return List.copyOf(names);
  }

  private static List<Value> shuffled(List<Value> values, Dice dice) {
    List<Value> left = new ArrayList<>(values);
    List<Value> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(dice.below(left.size())));
    }
    return shuffled;
  }
}
