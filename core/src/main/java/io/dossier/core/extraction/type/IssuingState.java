package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.address.IndianStates;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Indian state that issued a licence, where it was not found in words: its number begins with
 * the state's two letters (Motor Vehicles Act, 1988, section 41(6)). At the number's place, and as
 * sure as that.
 *
 * @param number the name of the number's field
 */
record IssuingState(String field, String number) implements Amendment {
  private static final Pattern LETTERS = Pattern.compile("^([A-Z]{2})[\\s/-]?\\d.*");

  @Override
  public Optional<FieldValue> in(Map<String, FieldValue> fields) {
    return fields.containsKey(field)
        ? Optional.empty()
        : Optional.ofNullable(fields.get(number)).flatMap(IssuingState::state);
  }

  private static Optional<FieldValue> state(FieldValue number) {
    return Optional.of(number.value())
        .filter(Value.Text.class::isInstance)
        .map(value -> LETTERS.matcher(((Value.Text) value).text()))
        .filter(Matcher::matches)
        .flatMap(letters -> IndianStates.all().named(letters.group(1)))
        .map(
            name -> new FieldValue(new Value.Text(name), number.confidence(), number.provenance()));
  }
}
