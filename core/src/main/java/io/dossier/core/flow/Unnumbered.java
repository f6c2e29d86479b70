package io.dossier.core.flow;

import io.dossier.core.extraction.Value;
import java.util.regex.Pattern;

/**
 * What a thing is called, without the number of the single piece. Dealers print it behind the name,
 * {@code Zephon Nine 128GB IMEI No: 35...}; in a delivery order it has a place of its own, so that
 * names with and without it would never be alike.
 */
final class Unnumbered {
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s(,;/-]*\\b(?:imei|serial|sr|s/?n)\\b?(?:[\\s./:#(-]*(?:no|number|num|imei|serial|\\d))*[\\s.:#(-]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING = Pattern.compile("^[\\s),;/-]+");

  private Unnumbered() {}

  /** The field as it is where the number does not stand in it, or nothing else does. */
  static FlowField of(FlowField field, String number) {
    String text = field.text();
    int at = text.indexOf(number);
    if (at < 0 || number.isBlank()) {
      return field;
    }
    String before = LABEL.matcher(text.substring(0, at)).replaceFirst("").strip();
    String after = CLOSING.matcher(text.substring(at + number.length())).replaceFirst("");
    String left = (before + " " + after).strip();
    return left.isEmpty() ? field : new FlowField(new Value.Text(left), field.confidence());
  }
}
