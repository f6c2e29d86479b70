package io.dossier.reader.invoice;

import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.EmbeddedInvoice.Item;
import io.dossier.core.reading.EmbeddedInvoice.Profile;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers an invoice from what its elements say, in the order in which they stand. */
final class InvoiceParts {
  private static final int MOST_ITEMS = 2000;
  private static final String LINE = "IncludedSupplyChainTradeLineItem";
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,8})?");

  /** UNTDID 2379: a day as CCYYMMDD. */
  private static final String DAY = "102";

  private final Map<String, String> said = new HashMap<>();
  private final Map<String, String> taxes = new HashMap<>();
  private final PartyParts seller = new PartyParts();
  private final PartyParts buyer = new PartyParts();
  private final List<Item> items = new ArrayList<>();
  private Map<String, String> line = new HashMap<>();

  void begun(List<String> path) {
    if (path.get(path.size() - 1).equals(LINE)) {
      line = new HashMap<>();
    }
  }

  /**
   * @param path of the element, from the root
   * @param attribute that tells what kind of text it is, or nothing
   */
  void said(List<String> path, String text, String attribute) {
    String tail = tail(path);
    if (path.contains(LINE)) {
      InvoiceNames.ofLine(tail).ifPresent(name -> line.putIfAbsent(name, text));
    } else if (path.contains("SellerTradeParty")) {
      seller.said(path, text, attribute);
    } else if (path.contains("BuyerTradeParty")) {
      buyer.said(path, text, attribute);
    } else if (InvoiceNames.isTax(tail)) {
      taxes.putIfAbsent(attribute, text);
    } else {
      InvoiceNames.ofInvoice(tail)
          .filter(name -> !InvoiceNames.isDay(name) || attribute.equals(DAY))
          .ifPresent(name -> said.putIfAbsent(name, text));
    }
  }

  void ended(List<String> path) {
    if (path.get(path.size() - 1).equals(LINE) && items.size() < MOST_ITEMS) {
      Item item =
          new Item(
              Optional.ofNullable(line.get("description")),
              number(line.get("quantity")),
              unitPrice(),
              number(line.get("amount")));
      if (item.amount().isPresent()) {
        items.add(item);
      }
    }
  }

  private Optional<BigDecimal> unitPrice() {
    Optional<BigDecimal> per = number(line.get("per")).filter(count -> count.signum() > 0);
    return number(line.get("unitPrice"))
        .map(
            price ->
                per.filter(count -> count.compareTo(BigDecimal.ONE) != 0)
                    .map(count -> price.divide(count, 8, java.math.RoundingMode.HALF_UP))
                    .map(BigDecimal::stripTrailingZeros)
                    .orElse(price));
  }

  EmbeddedInvoice invoice() {
    Optional<String> currency =
        Optional.ofNullable(said.get("currency"))
            .filter(code -> code.matches("[A-Za-z]{3}"))
            .map(code -> code.toUpperCase(Locale.ROOT));
    return new EmbeddedInvoice(
        profile(said.getOrDefault("profile", "")),
        Optional.ofNullable(said.get("number")),
        day(said.get("issued")),
        day(said.get("due")),
        currency,
        seller.party(),
        buyer.party(),
        number(said.get("net")),
        tax(currency),
        number(said.get("total")),
        items);
  }

  /** In the invoice's currency: a second amount may be in that of the accounts (BT-111). */
  private Optional<BigDecimal> tax(Optional<String> currency) {
    return currency
        .flatMap(code -> number(taxes.get(code)))
        .or(() -> number(taxes.get("")))
        .or(() -> taxes.size() == 1 ? number(taxes.values().iterator().next()) : Optional.empty());
  }

  private static Optional<BigDecimal> number(@org.jspecify.annotations.Nullable String text) {
    return Optional.ofNullable(text)
        .filter(said -> NUMBER.matcher(said).matches())
        .map(BigDecimal::new);
  }

  private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String tail(List<String> path) {
    return String.join("/", path.subList(Math.max(1, path.size() - 3), path.size()));
  }

  /** By the guideline that the data name (BT-24). */
  private static Profile profile(String guideline) {
    String name = guideline.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (name.contains("xrechnung")) {
      return Profile.XRECHNUNG;
    }
    if (name.contains("extended")) {
      return Profile.EXTENDED;
    }
    if (name.contains("basicwl")) {
      return Profile.BASIC_WL;
    }
    if (name.contains("basic")) {
      return Profile.BASIC;
    }
    if (name.contains("minimum")) {
      return Profile.MINIMUM;
    }
    return name.contains("en16931") || name.contains("comfort")
        ? Profile.EN_16931
        : Profile.UNKNOWN;
  }
}
