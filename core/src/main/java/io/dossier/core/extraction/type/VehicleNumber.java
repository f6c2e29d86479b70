package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A vehicle identification number, of 17 characters of which none is an I, an O or a Q (ISO 3779),
 * so that one that was read so is the digit that it looks like; a text layer is given as it stands.
 */
record VehicleNumber(String field) implements Amendment {
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{17}");

  @Override
  public Optional<FieldValue> in(Map<String, FieldValue> fields) {
    return respelled(fields, VehicleNumber::meant);
  }

  private static String meant(String read) {
    return NUMBER.matcher(read).matches()
        ? read.replace('O', '0').replace('Q', '0').replace('I', '1')
        : read;
  }
}
