package io.dossier.core.extraction.embedded;

import io.dossier.core.extraction.Value;
import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.EmbeddedInvoice.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An embedded invoice as values of the fields of {@code invoice}. */
final class InvoiceValues {
  private InvoiceValues() {}

  /** By field; what the data do not hold is absent. */
  static Map<String, Value> of(EmbeddedInvoice invoice) {
    Map<String, Value> values = new TreeMap<>();
    text("invoiceNumber", invoice.number(), values);
    day("invoiceDate", invoice.issued(), values);
    day("dueDate", invoice.due(), values);
    text("currency", invoice.currency(), values);
    text("supplierName", invoice.seller().name(), values);
    text("supplierAddress", invoice.seller().address(), values);
    text("supplierTaxId", invoice.seller().taxId(), values);
    text("customerName", invoice.buyer().name(), values);
    text("customerAddress", invoice.buyer().address(), values);
    number("subtotal", invoice.net(), values);
    number("tax", invoice.tax(), values);
    number("total", invoice.total(), values);
    if (!invoice.items().isEmpty()) {
      List<Value> rows = invoice.items().stream().map(InvoiceValues::row).toList();
      values.put("lineItems", new Value.Items(rows));
    }
    return values;
  }

  private static Value row(Item item) {
    Map<String, Value> columns = new HashMap<>();
    text("description", item.description(), columns);
    number("quantity", item.quantity(), columns);
    number("unitPrice", item.unitPrice(), columns);
    number("amount", item.amount(), columns);
    return new Value.Row(columns);
  }

  private static void text(String name, Optional<String> text, Map<String, Value> values) {
    text.ifPresent(said -> values.put(name, new Value.Text(said.strip().replaceAll("\\s+", " "))));
  }

  private static void day(String name, Optional<LocalDate> day, Map<String, Value> values) {
    day.ifPresent(said -> values.put(name, new Value.Date(said)));
  }

  private static void number(String name, Optional<BigDecimal> number, Map<String, Value> values) {
    number.ifPresent(said -> values.put(name, new Value.Number(said)));
  }
}
