package io.dossier.reader.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.EmbeddedInvoice.Item;
import io.dossier.core.reading.EmbeddedInvoice.Party;
import io.dossier.core.reading.EmbeddedInvoice.Profile;
import io.dossier.reader.testing.InvoiceXml;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossIndustryInvoiceTest {
  private static EmbeddedInvoice parsed(String xml) {
    return CrossIndustryInvoice.parsed(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static Optional<EmbeddedInvoice> tried(String xml) {
    return CrossIndustryInvoice.parsed(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static Item item(String description, String quantity, String price, String amount) {
    return new Item(
        Optional.of(description),
        Optional.of(new BigDecimal(quantity)),
        Optional.of(new BigDecimal(price)),
        Optional.of(new BigDecimal(amount)));
  }

  @Test
  void readsAllOfAnInvoiceOfEn16931() {
    assertEquals(
        new EmbeddedInvoice(
            Profile.EN_16931,
            Optional.of("NW-2024-0815"),
            Optional.of(LocalDate.of(2024, 5, 3)),
            Optional.of(LocalDate.of(2024, 6, 2)),
            Optional.of("EUR"),
            new Party(
                Optional.of("Nordwind Werkzeuge GmbH"),
                Optional.of("Hafenstraße 8, 24103 Kiel"),
                Optional.of("DE811223344")),
            new Party(Optional.of("Tischlerei Holm KG"), Optional.empty(), Optional.empty()),
            Optional.of(new BigDecimal("245.00")),
            Optional.of(new BigDecimal("46.55")),
            Optional.of(new BigDecimal("291.55")),
            List.of(
                item("Stechbeitel 12 mm", "10", "12.50", "125.00"),
                item("Holzleim, Eimer", "4", "3E+1", "120.00"))),
        parsed(InvoiceXml.en16931()));
  }

  @Test
  void leastProfileHasNumberPartiesAndSumsAlone() {
    EmbeddedInvoice invoice = parsed(InvoiceXml.minimum());
    assertEquals(Profile.MINIMUM, invoice.profile());
    assertEquals(Optional.of("NW-2024-0815"), invoice.number());
    assertEquals(Optional.of(new BigDecimal("46.55")), invoice.tax());
    assertEquals(Optional.empty(), invoice.due());
    assertEquals(Optional.empty(), invoice.seller().address());
    assertEquals(List.of(), invoice.items());
  }

  @Test
  void readsTheEarlierFormOfZugferd() {
    EmbeddedInvoice invoice = parsed(InvoiceXml.zugferd1());
    assertEquals(Profile.EN_16931, invoice.profile());
    assertEquals(Optional.of("471102"), invoice.number());
    assertEquals(Optional.of(LocalDate.of(2013, 3, 5)), invoice.issued());
    assertEquals(Optional.of("Deichgold Obst AG"), invoice.seller().name());
    assertEquals(Optional.of(new BigDecimal("198.00")), invoice.net());
    assertEquals(Optional.of(new BigDecimal("37.62")), invoice.tax());
    assertEquals(Optional.of(new BigDecimal("235.62")), invoice.total());
    assertEquals(List.of(item("Apfelkisten", "20", "9.90", "198.00")), invoice.items());
  }

  @ParameterizedTest
  @CsvSource({
    "urn:factur-x.eu:1p0:minimum, MINIMUM",
    "urn:factur-x.eu:1p0:basicwl, BASIC_WL",
    "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic, BASIC",
    "urn:cen.eu:en16931:2017, EN_16931",
    "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended, EXTENDED",
    "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0, XRECHNUNG",
    "urn:ferd:CrossIndustryDocument:invoice:1p0:extended, EXTENDED",
    "urn:somebody:else, UNKNOWN"
  })
  void knowsProfilesByTheirGuidelines(String guideline, Profile profile) {
    assertEquals(profile, parsed(InvoiceXml.ofGuideline(guideline)).profile());
  }

  @Test
  void fetchesNothingFromOutside(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "fetched");
    String xml =
        InvoiceXml.en16931()
            .replace(
                "<rsm:CrossIndustryInvoice",
                "<!DOCTYPE x [<!ENTITY s SYSTEM \""
                    + secret.toUri()
                    + "\">]>"
                    + "<rsm:CrossIndustryInvoice")
            .replace("NW-2024-0815", "&s;");
    assertFalse(tried(xml).flatMap(EmbeddedInvoice::number).orElse("").contains("fetched"));
  }

  @Test
  void entitiesThatMultiplyAreNotUnfolded() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String xml =
        InvoiceXml.en16931()
            .replace("<rsm:CrossIndustryInvoice", entities + "]><rsm:CrossIndustryInvoice")
            .replace("NW-2024-0815", "&a29;");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertFalse(tried(xml).flatMap(EmbeddedInvoice::number).orElse("").contains("haha")));
  }

  @Test
  void whatIsNoInvoiceIsNone() {
    assertEquals(Optional.empty(), tried("<order><ID>1</ID></order>"));
    assertEquals(Optional.empty(), tried("no XML"));
    assertEquals(Optional.empty(), tried(InvoiceXml.en16931().substring(0, 2000)));
    assertEquals(Optional.empty(), tried("<CrossIndustryInvoice>" + "<a>".repeat(100_000)));
  }

  @Test
  void wrongValuesAreLeftOut() {
    EmbeddedInvoice invoice =
        parsed(
            InvoiceXml.en16931()
                .replace("NW-2024-0815", "9".repeat(5000))
                .replace("20240503", "20241399")
                .replace(">291.55<", ">1e999999999<")
                .replace("CurrencyCode>EUR", "CurrencyCode>Euro"));
    assertEquals(Optional.empty(), invoice.number());
    assertEquals(Optional.empty(), invoice.issued());
    assertEquals(Optional.empty(), invoice.total());
    assertEquals(Optional.empty(), invoice.currency());
    assertEquals(Optional.of(new BigDecimal("245.00")), invoice.net());
  }
}
