package io.dossier.core.extraction.code;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.reading.Barcode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The QR code of Aadhaar letters as UIDAI printed it until its secure code: one empty element
 * {@code PrintLetterBarcodeData} with attributes. Names {@code uid}, {@code name}, {@code dob},
 * {@code address}. A code whose number does not hold is none.
 */
final class AadhaarCode implements CodeFormat {
  private static final String ELEMENT = "<PrintLetterBarcodeData";
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(\\w{1,20})\\s*=\\s*(?:\"([^\"<]{0,300})\"|'([^'<]{0,300})')");
  private static final Identifier AADHAAR = Identifier.named("aadhaar");
  private static final List<String> PLACE =
      List.of("house", "street", "lm", "loc", "vtc", "po", "subdist", "dist", "state");
  private static final List<DateTimeFormatter> DAYS =
      Stream.of("dd/MM/uuuu", "dd-MM-uuuu", "uuuu-MM-dd")
          .map(DateTimeFormatter::ofPattern)
          .map(format -> format.withResolverStyle(ResolverStyle.STRICT))
          .toList();

  @Override
  public Map<String, Value> in(Barcode code) {
    int start = code.text().indexOf(ELEMENT);
    if (start < 0) {
      return Map.of();
    }
    Map<String, String> said = attributes(code.text().substring(start));
    String uid = said.getOrDefault("uid", "").strip();
    if (uid.length() != 12 || AADHAAR.in(uid).stream().noneMatch(one -> one.flaw().isEmpty())) {
      return Map.of();
    }
    Map<String, Value> values = new HashMap<>();
    values.put("uid", new Value.Text(uid));
    text(said.get("name")).ifPresent(name -> values.put("name", name));
    day(said.getOrDefault("dob", "")).ifPresent(day -> values.put("dob", new Value.Date(day)));
    text(address(said)).ifPresent(address -> values.put("address", address));
    return values;
  }

  private static Map<String, String> attributes(String element) {
    Map<String, String> attributes = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(element);
    while (matcher.find()) {
      String quoted = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      attributes.putIfAbsent(matcher.group(1), unescaped(quoted));
    }
    return attributes;
  }

  private static String unescaped(String text) {
    return text.replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String address(Map<String, String> said) {
    String place =
        PLACE.stream()
            .map(part -> said.getOrDefault(part, "").strip())
            .filter(part -> !part.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    String postcode = said.getOrDefault("pc", "").strip();
    return place.isEmpty() || postcode.isEmpty() ? place : place + " - " + postcode;
  }

  private static Optional<Value> text(@org.jspecify.annotations.Nullable String text) {
    return Optional.ofNullable(text)
        .map(said -> said.strip().replaceAll("\\s+", " "))
        .filter(said -> !said.isEmpty())
        .map(Value.Text::new);
  }

  private static Optional<LocalDate> day(String text) {
    for (DateTimeFormatter format : DAYS) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), format));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }
}
