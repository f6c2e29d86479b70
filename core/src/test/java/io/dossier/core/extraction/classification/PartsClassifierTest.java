package io.dossier.core.extraction.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.PageRange;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PartsClassifierTest {
  private static final Reading CARD =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "            PROVINSI JAWA BARAT",
          "              KOTA BANDUNG",
          "NIK               : 3273014507920003",
          "Nama              : SARI WULANDARI",
          "Tempat/Tgl Lahir  : BANDUNG, 05-07-1992",
          "Jenis Kelamin     : PEREMPUAN      Gol. Darah : O",
          "Alamat            : JL. ANGGREK NO. 5",
          "RT/RW             : 003/007",
          "Kel/Desa          : SUKAJADI",
          "Kecamatan         : SUKASARI",
          "Agama             : ISLAM",
          "Status Perkawinan : KAWIN",
          "Pekerjaan         : GURU",
          "Kewarganegaraan   : WNI",
          "Berlaku Hingga    : SEUMUR HIDUP");

  private static final Reading SECOND_PAGE =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "Nordwind Werkzeuge GmbH",
          "Pos  Beschreibung          Menge     Einzelpreis   Betrag",
          "3    Raspel                4         11,00 €       44,00 €",
          "",
          "Nettobetrag                                        289,00 €",
          "MwSt 19%                                            54,91 €",
          "Gesamtbetrag                                       343,91 €",
          "                                          Seite 2 von 2");

  private static final Reading ORDER =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "                PURCHASE ORDER",
          "Purchase order no: 77120",
          "Vendor: Holm Tischlerei KG         Ship to: Depot 4, Husum",
          "Please supply what we hereby order. Required by: 12.04.2024",
          "Item   Description        Quantity    Unit price",
          "1      Hinges             400         1.10",
          "Approved by: Ole Brandt");

  private static final Reading LETTER =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "Dear Ms Petersen,",
          "please find enclosed the papers that we spoke of on the telephone.",
          "Let me know should anything be missing from them.",
          "Kind regards",
          "Ole Brandt");

  private final BuiltInExtractor extractor = new BuiltInExtractor();

  private static Reading invoice(String number, String page) {
    return TypedPage.of(
        TextSource.TEXT_LAYER,
        "Nordwind Werkzeuge GmbH                         RECHNUNG",
        "Hafenstraße 8, 24103 Kiel",
        "USt-IdNr: DE811223344",
        "",
        "Rechnungsempfänger                       Rechnungsnummer: " + number,
        "Tischlerei Holm KG                       Rechnungsdatum: 03.05.2024",
        "Am Deich 4, 25813 Husum                  Fällig am: 02.06.2024",
        "",
        "Pos  Beschreibung          Menge     Einzelpreis   Betrag",
        "1    Stechbeitel           10        12,50 €       125,00 €",
        "2    Hobel                 2         60,00 €       120,00 €",
        "",
        "Nettobetrag                                        245,00 €",
        "MwSt 19%                                            46,55 €",
        "Gesamtbetrag                                       291,55 €",
        page);
  }

  private static Reading joined(Reading... documents) {
    List<ReadPage> pages = new ArrayList<>();
    for (Reading document : documents) {
      for (ReadPage page : document.pages()) {
        pages.add(
            new ReadPage(
                pages.size(), page.width(), page.height(), 0, page.lines(), page.barcodes()));
      }
    }
    return new Reading(documents[0].kind(), pages, List.of(), Map.of());
  }

  private ExtractionResult read(Reading... documents) {
    return extractor.extract(joined(documents), Optional.empty());
  }

  private static List<DocumentType> types(ExtractionResult result) {
    return result.parts().stream().map(Part::type).toList();
  }

  private static List<PageRange> pages(ExtractionResult result) {
    return result.parts().stream().map(Part::pages).toList();
  }

  private static FieldValue field(ExtractionResult result, String name) {
    return Objects.requireNonNull(result.fields().get(name), name);
  }

  @Test
  void tellsDocumentsOfOneFileApartByTheirPages() {
    ExtractionResult result = read(CARD, invoice("NW-2024-0815", ""));
    assertThat(types(result)).containsExactly(DocumentType.KTP, DocumentType.INVOICE);
    assertThat(pages(result)).containsExactly(new PageRange(0, 0), new PageRange(1, 1));
    assertThat(result.type()).as("the first whose type has fields").isEqualTo(DocumentType.KTP);
    assertThat(result.fields()).containsKey("nik").doesNotContainKey("invoiceNumber");
  }

  @Test
  void fieldsOfLaterPartStandOnItsPagesOfTheFile() {
    ExtractionResult result = read(ORDER, CARD);
    assertThat(types(result)).containsExactly(DocumentType.PURCHASE_ORDER, DocumentType.KTP);
    assertThat(pages(result)).containsExactly(new PageRange(0, 0), new PageRange(1, 1));
    assertThat(result.type()).as("the first whose type has fields").isEqualTo(DocumentType.KTP);
    assertThat(field(result, "nik").provenance().place())
        .hasValueSatisfying(place -> assertThat(place.pageIndex()).isEqualTo(1));
  }

  @Test
  void pageThatGoesOnBelongsToItsDocument() {
    ExtractionResult result =
        read(invoice("NW-2024-0815", "                     Seite 1 von 2"), SECOND_PAGE, CARD);
    assertThat(pages(result)).containsExactly(new PageRange(0, 1), new PageRange(2, 2));
    assertThat(field(result, "invoiceNumber").value()).isEqualTo(new Value.Text("NW-2024-0815"));
  }

  @Test
  void pageWithoutAnySignIsNotCutOff() {
    assertThat(pages(read(invoice("NW-2024-0815", ""), LETTER)))
        .containsExactly(new PageRange(0, 1));
  }

  @Test
  void twoDocumentsOfOneTypeAreTwo() {
    assertThat(
            pages(
                read(
                    invoice("NW-2024-0815", "                     Seite 1 von 1"),
                    invoice("NW-2024-0977", "                     Seite 1 von 1"))))
        .containsExactly(new PageRange(0, 0), new PageRange(1, 1));
  }

  @Test
  void toldTypeIsThatOfTheWholeFile() {
    ExtractionResult result =
        extractor.extract(
            joined(CARD, invoice("NW-2024-0815", "")), Optional.of(DocumentType.INVOICE));
    assertThat(pages(result)).containsExactly(new PageRange(0, 1));
    assertThat(types(result)).containsExactly(DocumentType.INVOICE);
    assertThat(result.fields()).containsKey("invoiceNumber");
  }

  @Test
  void readsPageNumbers() {
    assertThat(number("Page 2 of 3")).contains(new PageNumber(2, OptionalInt.of(3)));
    assertThat(number("Halaman : 1 dari 2")).contains(new PageNumber(1, OptionalInt.of(2)));
    assertThat(number("Seite 4")).contains(new PageNumber(4, OptionalInt.empty()));
    assertThat(number("2 / 5")).contains(new PageNumber(2, OptionalInt.of(5)));
    assertThat(number("Page 7 of 3")).isEmpty();
    assertThat(number("Homepage 2")).isEmpty();
    assertThat(number("Rev 2 / 5 b")).isEmpty();
  }

  private static Optional<PageNumber> number(String row) {
    return PageNumber.in(Layout.of(TypedPage.of(TextSource.TEXT_LAYER, row)));
  }
}
