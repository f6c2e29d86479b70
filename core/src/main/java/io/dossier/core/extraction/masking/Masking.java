package io.dossier.core.extraction.masking;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.masking.NumberForm.Proof;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is shown of one document's texts and values. Of a number that is masked the last four
 * characters stay, each letter or digit before them is an X, and what stands between them stays, so
 * that a text keeps its length; masking twice changes nothing more. Immutable; safe for many
 * threads.
 *
 * <p>Masked are, of the kinds of the policy:
 *
 * <ul>
 *   <li>every number that holds as one of the kind, in any text of any type of document;
 *   <li>fields that hold a number of the kind by their names, whether or not it holds, and that
 *       number wherever else it stands;
 *   <li>on an Aadhaar card also what only looks like its number: a digit may have been misread.
 * </ul>
 *
 * <p>Amounts stay as they are, outside of such fields and cards.
 */
public final class Masking {
  private final MaskingPolicy policy;
  private final Proof aadhaar;
  private final KnownNumbers known;

  private Masking(MaskingPolicy policy, Proof aadhaar, KnownNumbers known) {
    this.policy = policy;
    this.aadhaar = aadhaar;
    this.known = known;
  }

  /** Of texts of which nothing more is known. */
  public static Masking of(MaskingPolicy policy) {
    return new Masking(policy, Proof.HOLDS, KnownNumbers.NONE);
  }

  /**
   * Of one document.
   *
   * @param results all that are known of it: a number that one of them has is masked in all
   */
  public static Masking of(MaskingPolicy policy, Collection<ExtractionResult> results) {
    boolean card = results.stream().anyMatch(Masking::holdsCard);
    List<String> numbers = new ArrayList<>();
    results.forEach(
        result ->
            result
                .fields()
                .forEach((name, field) -> numbers(policy, name, field.value(), numbers)));
    return new Masking(policy, card ? Proof.LOOKS_LIKE_IT : Proof.HOLDS, KnownNumbers.of(numbers));
  }

  /** Whichever of the documents of a file it is. */
  private static boolean holdsCard(ExtractionResult result) {
    return result.type() == DocumentType.AADHAAR
        || result.parts().stream().anyMatch(part -> part.type() == DocumentType.AADHAAR);
  }

  private static void numbers(
      MaskingPolicy policy, String name, Value value, List<String> numbers) {
    if (value instanceof Value.Items items) {
      items.items().forEach(item -> numbers(policy, name, item, numbers));
    } else if (value instanceof Value.Row row) {
      row.columns().forEach((column, cell) -> numbers(policy, column, cell, numbers));
    } else {
      printed(value).filter(text -> named(policy, name, text)).ifPresent(numbers::add);
    }
  }

  /** The text as it is shown. */
  public String text(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (Numeral number : numbers(text)) {
      hide(shown, number.from(), number.hiddenTo(text));
    }
    return shown.toString();
  }

  /** The result as it is shown; confidences, places and checks stay. */
  public ExtractionResult result(ExtractionResult result) {
    Map<String, FieldValue> fields = new HashMap<>();
    result
        .fields()
        .forEach(
            (name, field) ->
                fields.put(
                    name,
                    new FieldValue(
                        value(name, field.value()), field.confidence(), field.provenance())));
    return new ExtractionResult(
        result.type(),
        result.typeConfidence(),
        fields,
        result.validations(),
        result.flags(),
        result.confidence(),
        result.missing(),
        result.model(),
        result.parts());
  }

  /** The value as it is shown: a number that is masked becomes a text. */
  Value value(String name, Value value) {
    if (value instanceof Value.Items items) {
      return new Value.Items(items.items().stream().map(item -> value(name, item)).toList());
    }
    if (value instanceof Value.Row row) {
      Map<String, Value> columns = new HashMap<>();
      row.columns().forEach((column, cell) -> columns.put(column, value(column, cell)));
      return new Value.Row(columns);
    }
    Optional<String> printed = printed(value);
    if (printed.isEmpty()) {
      return value;
    }
    if (named(policy, name, printed.get())) {
      return new Value.Text(number(printed.get()));
    }
    if (value instanceof Value.Number && aadhaar == Proof.HOLDS) {
      return value;
    }
    String shown = text(printed.get());
    return shown.equals(printed.get()) ? value : new Value.Text(shown);
  }

  /** Where numbers that are masked stand in the text; they may overlap. */
  List<Numeral> numbers(String text) {
    List<Numeral> found = new ArrayList<>(NumberForm.AADHAAR.in(text, aadhaar));
    if (policy.masks(MaskedKind.NIK)) {
      found.addAll(NumberForm.NIK.in(text, Proof.HOLDS));
    }
    if (policy.masks(MaskedKind.ACCOUNT_NUMBER)) {
      found.addAll(AccountNumbers.in(text));
    }
    found.addAll(known.in(text));
    return found.stream().distinct().toList();
  }

  /** Whether the text is of an Aadhaar card, or an Aadhaar number stands in it. */
  boolean holdsAadhaar(String text) {
    return aadhaar == Proof.LOOKS_LIKE_IT || !NumberForm.AADHAAR.in(text, aadhaar).isEmpty();
  }

  /** Whether the value, as it stands in the field, is a number that is masked. */
  boolean named(String field, Value value) {
    return printed(value).filter(text -> named(policy, field, text)).isPresent();
  }

  /** A field named for a number may hold words: whose number it is. */
  private static boolean named(MaskingPolicy policy, String field, String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    long characters = text.chars().filter(Character::isLetterOrDigit).count();
    return 2 * digits >= characters && NamedFields.kind(field).filter(policy::masks).isPresent();
  }

  /** Texts and numbers have characters that could be a number's. */
  private static Optional<String> printed(Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(text.text());
    }
    return value instanceof Value.Number number
        ? Optional.of(number.number().toPlainString())
        : Optional.empty();
  }

  private static String number(String text) {
    StringBuilder shown = new StringBuilder(text);
    hide(shown, 0, new Numeral(0, text.length()).hiddenTo(text));
    return shown.toString();
  }

  private static void hide(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        text.setCharAt(i, 'X');
      }
    }
  }
}
