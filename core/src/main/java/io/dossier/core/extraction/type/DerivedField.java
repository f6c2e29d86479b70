package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.address.IndianAddress;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field whose value is made of another field's, at the same place and as sure as that.
 *
 * @param from the other field's name
 */
public record DerivedField(String name, String from, Function<Value, Optional<Value>> derivation) {
  /**
   * By what the value is made: {@code indian_address}, the parts of an address.
   *
   * @throws IllegalArgumentException when there is no such way
   */
  static DerivedField named(String name, String way, String from) {
    if (way.equals("indian_address")) {
      return new DerivedField(name, from, DerivedField::indianAddress);
    }
    throw new IllegalArgumentException("no derivation " + way);
  }

  /** Empty when the other field is missing or nothing can be made of it. */
  Optional<FieldValue> in(Map<String, FieldValue> fields) {
    return Optional.ofNullable(fields.get(from))
        .flatMap(
            field ->
                derivation
                    .apply(field.value())
                    .map(value -> new FieldValue(value, field.confidence(), field.provenance())));
  }

  private static Optional<Value> indianAddress(Value value) {
    return value instanceof Value.Text text
        ? IndianAddress.of(text.text()).value()
        : Optional.empty();
  }
}
