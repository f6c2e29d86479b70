package io.dossier.core.extraction.code;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.reading.Barcode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The QR code that the Invoice Registration Portal of India's goods and services tax signs: a JSON
 * web token (RFC 7519) whose claim {@code data} is an object of {@code SellerGstin}, {@code
 * BuyerGstin}, {@code DocNo}, {@code DocDt} (day/month/year), {@code TotInvVal}, {@code Irn} and
 * others. Those are the names; a token whose seller's number does not hold is none.
 */
final class IndianInvoiceCode implements CodeFormat {
  private static final Pattern TOKEN =
      Pattern.compile("[\\w-]{8,}\\.([\\w-]{40,6000})\\.[\\w-]{8,}");
  private static final Identifier GSTIN = Identifier.named("gstin");
  private static final Pattern IRN = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  @Override
  public Map<String, Value> in(Barcode code) {
    var token = TOKEN.matcher(code.text().strip());
    if (!token.matches()) {
      return Map.of();
    }
    Map<String, String> said = FlatJson.members(claims(token.group(1)).getOrDefault("data", ""));
    String seller = said.getOrDefault("SellerGstin", "");
    if (!holds(seller) || !IRN.matcher(said.getOrDefault("Irn", "")).matches()) {
      return Map.of();
    }
    Map<String, Value> values = new HashMap<>();
    values.put("SellerGstin", new Value.Text(seller));
    Optional.ofNullable(said.get("DocNo"))
        .filter(number -> !number.isBlank())
        .ifPresent(number -> values.put("DocNo", new Value.Text(number.strip())));
    day(said.getOrDefault("DocDt", "")).ifPresent(day -> values.put("DocDt", new Value.Date(day)));
    Optional.ofNullable(said.get("TotInvVal"))
        .filter(amount -> AMOUNT.matcher(amount).matches())
        .ifPresent(amount -> values.put("TotInvVal", new Value.Number(new BigDecimal(amount))));
    return values;
  }

  private static Map<String, String> claims(String part) {
    try {
      return FlatJson.members(
          new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Map.of();
    }
  }

  private static boolean holds(String gstin) {
    return gstin.length() == 15
        && GSTIN.in(gstin).stream().anyMatch(found -> found.flaw().isEmpty());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
