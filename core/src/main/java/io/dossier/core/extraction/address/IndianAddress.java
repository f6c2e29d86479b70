package io.dossier.core.extraction.address;

import io.dossier.core.extraction.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an Indian address; each is absent where the text has none.
 *
 * @param lines what stands before the city, in at most two lines of about as many letters, parted
 *     where the text is. Whose house it is ({@code S/O}, {@code C/O}) is no part of them
 * @param city the town or village that is called so; else the last part before the state, which
 *     mostly is the district's
 * @param state by its name in {@code indian.states}, however it is spelled
 * @param postcode the PIN code, six digits (India Post)
 */
public record IndianAddress(
    List<String> lines, Optional<String> city, Optional<String> state, Optional<String> postcode) {
  public IndianAddress {
    lines = List.copyOf(lines);
  }

  /**
   * Takes a text apart. Never fails: what is not understood stays in the lines.
   *
   * @param text parts with commas between them, on one line or on several
   */
  public static IndianAddress of(String text) {
    return new AddressParts(text).address();
  }

  /** As the field {@code formatted_address}: an object of texts; empty when nothing was found. */
  public Optional<Value> value() {
    Map<String, Value> parts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      parts.put("address_line_" + (i + 1), new Value.Text(lines.get(i)));
    }
    city.ifPresent(found -> parts.put("city", new Value.Text(found)));
    state.ifPresent(found -> parts.put("state", new Value.Text(found)));
    postcode.ifPresent(found -> parts.put("postcode", new Value.Text(found)));
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Value.Row(parts));
  }
}
