package io.dossier.reader.invoice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What elements of the Cross Industry Invoice are, by the last three names of their path: those of
 * D16B, and of ZUGFeRD 1 where they differ.
 */
final class InvoiceNames {
  private static final Map<String, String> INVOICE = new HashMap<>();
  private static final Map<String, String> LINE = new HashMap<>();
  private static final Set<String> TAXES =
      Set.of(
          "ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation"
              + "/TaxTotalAmount",
          "ApplicableSupplyChainTradeSettlement/SpecifiedTradeSettlementMonetarySummation"
              + "/TaxTotalAmount");

  static {
    for (String document : Set.of("ExchangedDocument", "HeaderExchangedDocument")) {
      INVOICE.put(document + "/ID", "number");
      INVOICE.put(document + "/IssueDateTime/DateTimeString", "issued");
    }
    for (String context : Set.of("ExchangedDocumentContext", "SpecifiedExchangedDocumentContext")) {
      INVOICE.put(context + "/GuidelineSpecifiedDocumentContextParameter/ID", "profile");
    }
    INVOICE.put("SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString", "due");
    settlement(
        "ApplicableHeaderTradeSettlement", "SpecifiedTradeSettlementHeaderMonetarySummation");
    settlement("ApplicableSupplyChainTradeSettlement", "SpecifiedTradeSettlementMonetarySummation");
    line("SpecifiedLineTradeAgreement", "SpecifiedLineTradeDelivery");
    line("SpecifiedSupplyChainTradeAgreement", "SpecifiedSupplyChainTradeDelivery");
    LINE.put(
        "SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation"
            + "/LineTotalAmount",
        "amount");
    LINE.put(
        "SpecifiedSupplyChainTradeSettlement/SpecifiedTradeSettlementMonetarySummation"
            + "/LineTotalAmount",
        "amount");
  }

  private InvoiceNames() {}

  private static void settlement(String settlement, String sums) {
    INVOICE.put("SupplyChainTradeTransaction/" + settlement + "/InvoiceCurrencyCode", "currency");
    INVOICE.put(
        "SpecifiedSupplyChainTradeTransaction/" + settlement + "/InvoiceCurrencyCode", "currency");
    INVOICE.put(settlement + "/" + sums + "/TaxBasisTotalAmount", "net");
    INVOICE.put(settlement + "/" + sums + "/GrandTotalAmount", "total");
  }

  private static void line(String agreement, String delivery) {
    String item = "IncludedSupplyChainTradeLineItem/";
    LINE.put(item + "SpecifiedTradeProduct/Name", "description");
    LINE.put(agreement + "/NetPriceProductTradePrice/ChargeAmount", "unitPrice");
    LINE.put(agreement + "/NetPriceProductTradePrice/BasisQuantity", "per");
    LINE.put(item + delivery + "/BilledQuantity", "quantity");
  }

  static Optional<String> ofInvoice(String tail) {
    return Optional.ofNullable(INVOICE.get(tail));
  }

  static Optional<String> ofLine(String tail) {
    return Optional.ofNullable(LINE.get(tail));
  }

  static boolean isTax(String tail) {
    return TAXES.contains(tail);
  }

  static boolean isDay(String name) {
    return name.equals("issued") || name.equals("due");
  }
}
