package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.Equation;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.candidate.WholeField;
import io.dossier.core.extraction.code.CodeField;
import io.dossier.core.extraction.code.CodeFormat;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.rule.Rule;
import io.dossier.core.extraction.table.Column;
import io.dossier.core.extraction.table.HeadOrder;
import io.dossier.core.extraction.table.PricedLines;
import io.dossier.core.extraction.table.RowProduct;
import io.dossier.core.extraction.table.SectionRows;
import io.dossier.core.extraction.table.TableRows;
import io.dossier.core.shared.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the fields of a type are found, kept as data: {@code TYPE.form} beside this class, with the
 * labels of {@code TYPE.labels} and the weights of {@code TYPE.weights}.
 *
 * <p>Each line of a form names a field and what proposes its values (see {@link Sources}); or
 *
 * <ul>
 *   <li>{@code flowing}: the documents are running text,
 *   <li>{@code sum RULE total = part + part}: amounts that belong together,
 *   <li>{@code check NAME field...}: a rule held against the fields (see {@link Rule}),
 *   <li>{@code table NAME keys=a,b ends=label,label column:kind=label,label ...}: rows under a
 *       head; of a column whose name ends with {@code -} the amounts are negated, one of kind
 *       {@code enum} holds marks of debits; with {@code passed=label} for rows that are none and
 *       {@code period=label} for the time of days without their year, and {@code order=label,label
 *       ...}, once or more, for headings whose order is prescribed, and {@code
 *       product=count,price,amount} for counts that were not seen,
 *   <li>{@code section NAME heading=label others=label ends=label text=column number=column
 *       amounts=label shared=label}: rows of a text and an amount below a heading (see {@link
 *       SectionRows}),
 *   <li>{@code lines NAME ENDS SKIPPED}: what was bought, line by line, as tills print it,
 *   <li>{@code list NAME LABELS SOURCE}: all values beside or below one of the labels,
 *   <li>{@code barcode NAME FORMAT KEY}: what a code of the format holds by that key (see {@link
 *       CodeFormat}); it outranks what is printed, and is held against it,
 *   <li>{@code terms FIELD LIST} or {@code terms FIELD.COLUMN LIST}: the closed list of which it
 *       holds one (see {@link TermField}),
 *   <li>{@code words FIELD LIST}, likewise with a column: the words that it is made of (see {@link
 *       io.dossier.core.extraction.term.WordList}),
 *   <li>{@code numeral FIELD}: a number that holds a Roman numeral (see {@link NumeralField}),
 *   <li>{@code vehicle FIELD}: a vehicle identification number (see {@link VehicleNumber}),
 *   <li>{@code issued FIELD NUMBER}: the Indian state that the letters of a number name (see {@link
 *       IssuingState}),
 *   <li>{@code balanced ROWS OPENING}: rows whose amounts a running balance proves (see {@link
 *       BalancedRows}),
 *   <li>{@code balance FIELD ROWS opening} or {@code closing}: the balance before or behind such
 *       rows (see {@link BalancedEnd}),
 *   <li>{@code rendition NAME}: whether the paper itself was seen (see {@link RenditionField}),
 *   <li>{@code derive NAME WAY FIELD}: what is made of another field (see {@link DerivedField}).
 * </ul>
 */
final class TypeForm {
  private final List<Field> single = new ArrayList<>();
  private final List<Field> joint = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<WholeField> whole = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<CodeField> codes = new ArrayList<>();
  private final List<DerivedField> derived = new ArrayList<>();

  private boolean flowing;

  private TypeForm() {}

  /**
   * @param name of the files
   */
  static ScoredFields load(String name, Weights weights) {
    return of(DataFile.lines(TypeForm.class, name + ".form"), Vocabulary.of(labels(name)), weights);
  }

  static List<String> labels(String name) {
    return DataFile.lines(TypeForm.class, name + ".labels");
  }

  static Weights weights(String name) {
    return Weights.of(DataFile.lines(TypeForm.class, name + ".weights"));
  }

  static ScoredFields of(List<String> lines, Vocabulary vocabulary, Weights weights) {
    TypeForm form = new TypeForm();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        form.line(line.strip());
      }
    }
    return new ScoredFields(
        vocabulary,
        weights,
        form.single,
        form.joint,
        form.equations,
        form.checks,
        form.whole,
        form.amendments,
        form.codes,
        form.derived,
        form.flowing);
  }

  private void line(String line) {
    String[] parts = line.split("\\s+", 3);
    String rest = parts.length > 2 ? parts[2] : "";
    switch (parts[0]) {
      case "flowing" -> flowing = true;
      case "sum" -> equations.add(Equation.of(parts[1], rest));
      case "check" -> checks.add(Check.named(parts[1], List.of(rest.split("\\s+"))));
      case "table" -> whole.add(table(parts[1], rest));
      case "section" -> whole.add(section(parts[1], rest));
      case "lines" -> whole.add(lines(parts[1], rest.split("\\s+")));
      case "barcode" -> codes.add(code(parts[1], rest.split("\\s+")));
      case "terms" -> amendments.add(TermField.of(parts[1], rest));
      case "words" -> amendments.add(TermField.ofWords(parts[1], rest));
      case "numeral" -> amendments.add(new NumeralField(parts[1]));
      case "vehicle" -> amendments.add(new VehicleNumber(parts[1]));
      case "issued" -> amendments.add(new IssuingState(parts[1], rest));
      case "balanced" -> amendments.add(balanced(parts[1], rest.split("\\s+")));
      case "balance" -> amendments.add(balance(parts[1], rest.split("\\s+")));
      case "rendition" -> whole.add(new RenditionField(parts[1]));
      case "derive" -> derived.add(derived(parts[1], rest.split("\\s+")));
      case "list" -> whole.add(list(parts[1], rest.split("\\s+", 3)));
      default -> {
        CandidateSource source = Sources.named(parts[1], rest);
        (parts[1].equals("amount") ? joint : single).add(new Field(parts[0], source));
      }
    }
  }

  private static BalancedRows balanced(String name, String[] parts) {
    return new BalancedRows(name, parts[0], parts[1]);
  }

  private static BalancedEnd balance(String name, String[] parts) {
    return new BalancedEnd(name, parts[0], parts[1].equals("closing"));
  }

  private static SectionRows section(String name, String rest) {
    Map<String, Set<String>> named = new HashMap<>();
    for (String part : rest.split("\\s+")) {
      String key = part.substring(0, part.indexOf('='));
      named.put(key, Set.of(part.substring(key.length() + 1).split(",")));
    }
    return new SectionRows(
        name,
        only(named, "heading"),
        named.getOrDefault("others", Set.of()),
        named.getOrDefault("ends", Set.of()),
        only(named, "text"),
        only(named, "number"),
        named.getOrDefault("amounts", Set.of()),
        named.getOrDefault("shared", Set.of()));
  }

  private static String only(Map<String, Set<String>> named, String key) {
    return named.getOrDefault(key, Set.of()).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a section needs " + key));
  }

  private static PricedLines lines(String name, String[] parts) {
    return new PricedLines(name, Set.of(parts[0].split(",")), Set.of(parts[1].split(",")));
  }

  private static ListField list(String name, String[] parts) {
    return new ListField(name, Sources.named(parts[1], parts[2]), Set.of(parts[0].split(",")));
  }

  private static CodeField code(String name, String[] parts) {
    return new CodeField(name, CodeFormat.named(parts[0]), parts[1]);
  }

  private static DerivedField derived(String name, String[] parts) {
    return DerivedField.named(name, parts[0], parts[1]);
  }

  private static TableRows table(String name, String rest) {
    List<Column> columns = new ArrayList<>();
    Set<String> keys = Set.of();
    Set<String> ends = Set.of();
    Set<String> passed = Set.of();
    Set<String> period = Set.of();
    List<HeadOrder> orders = new ArrayList<>();
    Optional<RowProduct> product = Optional.empty();
    for (String part : rest.split("\\s+")) {
      String key = part.substring(0, part.indexOf('='));
      Set<String> names = Set.of(part.substring(key.length() + 1).split(","));
      if (key.equals("keys")) {
        keys = names;
      } else if (key.equals("ends")) {
        ends = names;
      } else if (key.equals("passed")) {
        passed = names;
      } else if (key.equals("period")) {
        period = names;
      } else if (key.equals("product")) {
        String[] factors = part.substring(key.length() + 1).split(",");
        product = Optional.of(new RowProduct(factors[0], factors[1], factors[2]));
      } else if (key.equals("order")) {
        orders.add(new HeadOrder(List.of(part.substring(key.length() + 1).split(","))));
      } else {
        String[] column = key.split(":");
        Kind kind =
            column.length < 2 ? Kind.STRING : Kind.valueOf(column[1].toUpperCase(Locale.ROOT));
        boolean negated = column[0].endsWith("-");
        String field = negated ? column[0].substring(0, column[0].length() - 1) : column[0];
        columns.add(new Column(field, kind, names, negated));
      }
    }
    return new TableRows(name, columns, keys, ends, passed, period, orders, product);
  }
}
