package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TradeFormsTest {
  private static final Reading ORDER =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "Meghna Finserv Ltd",
          "",
          "                      DELIVERY ORDER",
          "",
          "DO No             : DO55120934",
          "Date              : 14/02/2024",
          "",
          "Dealer Details",
          "Dealer Name       : Kiran Electronics",
          "Dealer Address    : Shop No. 4, Link Road, Pune - 411001",
          "",
          "Customer Details",
          "Customer Name     : Ravi Menon",
          "Mobile No         : 9811100022",
          "Customer Address  : 12, Lake View, Pune - 411004",
          "",
          "Asset Details",
          "Product           : Nimbus Frost Free Refrigerator NF260",
          "Serial No         : NF26A0091723",
          "",
          "Loan Details",
          "Invoice Amount    : 28,500.00",
          "Down Payment      : 6,500.00",
          "Loan Amount       : 22,000.00",
          "EMI               : 2,200.00",
          "Tenure            : 10");

  private static final Reading INVOICE =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "                          TAX INVOICE",
          "Kiran Electronics                         Invoice No  : KE/0412/23",
          "Shop No. 4, Link Road                     Date        : 14/02/2024",
          "Pune - 411001",
          "GSTIN: 27AAAFK1234C1Z5",
          "",
          "Bill To",
          "Ravi Menon",
          "12, Lake View",
          "Pune - 411004",
          "",
          "Sl No   Description              HSN      Qty    Rate         Amount",
          "1       Vela V20 5G Black        8517     1      20,000.00    20,000.00",
          "        IMEI: 356938035643809",
          "",
          "                                        Taxable Value      20,000.00",
          "                                        IGST 18%            3,600.00",
          "                                        Grand Total     Rs. 23,600.00");

  private static final Reading LABEL =
      TypedPage.of(
          TextSource.OCR,
          "Vela V20 5G",
          "MODEL: VV-2001",
          "IMEI 1: 356938035643809",
          "IMEI 2: 490154203237518",
          "S/N V20A776120");

  private static final Reading RECEIPT =
      TypedPage.of(
          TextSource.OCR,
          "     KEDAI BUKU CEMPAKA SDN BHD",
          "   NO. 12, JALAN MELATI 3,",
          "  TAMAN KENANGA, 43000 KAJANG, SELANGOR",
          "Date : 14/03/2019 15:20",
          "NOTEBOOK A5",
          "   2 x 4.50                           9.00 SR",
          "PEN BLUE                              2.40 SR",
          "TOTAL                                11.40",
          "CASH                                 20.00",
          "CHANGE                                8.60");

  private final BuiltInExtractor extractor = new BuiltInExtractor();

  @Test
  void readsDeliveryOrder() {
    Map<String, FieldValue> fields = fields(ORDER, DocumentType.DELIVERY_ORDER);
    assertThat(text(fields, "do_number")).isEqualTo("DO55120934");
    assertThat(text(fields, "lender")).isEqualTo("Meghna Finserv Ltd");
    assertThat(text(fields, "dealer_name")).isEqualTo("Kiran Electronics");
    assertThat(text(fields, "dealer_address")).isEqualTo("Shop No. 4, Link Road, Pune - 411001");
    assertThat(text(fields, "customer_name")).isEqualTo("Ravi Menon");
    assertThat(text(fields, "customer_address")).isEqualTo("12, Lake View, Pune - 411004");
    assertThat(text(fields, "product")).isEqualTo("Nimbus Frost Free Refrigerator NF260");
    assertThat(text(fields, "imei_or_serial")).isEqualTo("NF26A0091723");
    assertThat(number(fields, "amount")).isEqualByComparingTo("28500");
    assertThat(number(fields, "loan_amount")).isEqualByComparingTo("22000");
  }

  @Test
  void readsTheInvoiceOfADealer() {
    Map<String, FieldValue> fields = fields(INVOICE, DocumentType.INVOICE);
    assertThat(text(fields, "supplierName")).isEqualTo("Kiran Electronics");
    assertThat(text(fields, "supplierTaxId")).isEqualTo("27AAAFK1234C1Z5");
    assertThat(text(fields, "customerName")).isEqualTo("Ravi Menon");
    assertThat(text(fields, "customerAddress")).isEqualTo("12, Lake View Pune - 411004");
    assertThat(text(fields, "imeiOrSerial")).isEqualTo("356938035643809");
    assertThat(text(fields, "currency")).isEqualTo("INR");
    assertThat(number(fields, "tax")).isEqualByComparingTo("3600");
    assertThat(number(fields, "total")).isEqualByComparingTo("23600");
    assertThat(row(fields, 0))
        .containsEntry("description", new Value.Text("Vela V20 5G Black IMEI: 356938035643809"))
        .containsEntry("amount", new Value.Number(new BigDecimal("20000.00")));
  }

  @Test
  void readsTheFirstNumberOfALabel() {
    assertThat(text(fields(LABEL, DocumentType.IMEI), "imei")).isEqualTo("356938035643809");
  }

  @Test
  void readsWhatWasBought() {
    Map<String, FieldValue> fields = fields(RECEIPT, DocumentType.RECEIPT);
    assertThat(row(fields, 0))
        .containsEntry("description", new Value.Text("NOTEBOOK A5"))
        .containsEntry("quantity", new Value.Number(new BigDecimal("2")))
        .containsEntry("unitPrice", new Value.Number(new BigDecimal("4.50")))
        .containsEntry("amount", new Value.Number(new BigDecimal("9.00")));
    assertThat(row(fields, 1)).containsOnlyKeys("description", "amount");
  }

  private Map<String, FieldValue> fields(Reading reading, DocumentType type) {
    return extractor.extract(reading, Optional.of(type)).fields();
  }

  private static Value value(Map<String, FieldValue> fields, String name) {
    assertThat(fields).containsKey(name);
    return Objects.requireNonNull(fields.get(name)).value();
  }

  private static String text(Map<String, FieldValue> fields, String name) {
    return ((Value.Text) value(fields, name)).text();
  }

  private static BigDecimal number(Map<String, FieldValue> fields, String name) {
    return ((Value.Number) value(fields, name)).number();
  }

  private static Map<String, Value> row(Map<String, FieldValue> fields, int index) {
    Value.Items items = (Value.Items) value(fields, "lineItems");
    return ((Value.Row) items.items().get(index)).columns();
  }
}
