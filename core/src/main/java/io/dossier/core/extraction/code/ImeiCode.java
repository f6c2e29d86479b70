package io.dossier.core.extraction.code;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Occurrence;
import io.dossier.core.reading.Barcode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A number of a telephone (3GPP TS 23.003) as boxes bear it: fifteen digits and nothing else, whose
 * check digit holds. Names {@code imei}.
 */
final class ImeiCode implements CodeFormat {
  private static final Pattern DIGITS = Pattern.compile("\\d{15}");
  private static final Identifier IMEI = Identifier.named("imei");

  @Override
  public Map<String, Value> in(Barcode code) {
    String text = code.text().strip();
    List<Occurrence> found = DIGITS.matcher(text).matches() ? IMEI.in(text) : List.of();
    return found.size() == 1 && found.get(0).flaw().isEmpty()
        ? Map.of("imei", new Value.Text(text))
        : Map.of();
  }
}
