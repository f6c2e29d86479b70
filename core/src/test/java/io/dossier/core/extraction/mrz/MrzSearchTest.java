package io.dossier.core.extraction.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The zones are the specimens that ICAO Doc 9303 parts 4, 5 and 6 print. */
class MrzSearchTest {
  private static final String[] PASSPORT = {
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
  };
  private static final String[] CARD = {
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"
  };
  private static final String[] SMALL_CARD = {
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"
  };

  @Test
  void readsPassport() {
    Map<String, FieldValue> fields = MrzFields.of(zone(PASSPORT));
    assertThat(text(fields, "documentNumber")).isEqualTo("L898902C3");
    assertThat(text(fields, "surname")).isEqualTo("ERIKSSON");
    assertThat(text(fields, "givenNames")).isEqualTo("ANNA MARIA");
    assertThat(text(fields, "nationality")).isEqualTo("UTO");
    assertThat(text(fields, "sex")).isEqualTo("F");
    assertThat(text(fields, "personalNumber")).isEqualTo("ZE184226B");
    assertThat(day(fields, "dateOfBirth")).isEqualTo("1974-08-12");
    assertThat(day(fields, "expiryDate")).isEqualTo("2012-04-15");
    assertThat(MrzFields.validations(zone(PASSPORT))).allMatch(Validation::passed);
  }

  @Test
  void readsCardsOfBothSizes() {
    for (String[] card : new String[][] {CARD, SMALL_CARD}) {
      Map<String, FieldValue> fields = MrzFields.of(zone(card));
      assertThat(text(fields, "documentNumber")).isEqualTo("D23145890");
      assertThat(text(fields, "surname")).isEqualTo("ERIKSSON");
      assertThat(MrzFields.validations(zone(card))).allMatch(Validation::passed);
    }
  }

  @Test
  void putsRightWhatEnginesMisread() {
    MachineReadableZone zone =
        zone(
            "P<UT0ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<K<<",
            "L8989O2C36UTO74O8122F12O4159ZE184226B<<<<<1O");
    assertThat(zone.lines()).containsExactly(PASSPORT);
  }

  @Test
  void saysWhichCheckDigitDoesNotHold() {
    MachineReadableZone zone = zone(PASSPORT[0], "L898902C36UTO7409122F1204159ZE184226B<<<<<10");
    assertThat(MrzFields.validations(zone))
        .filteredOn(validation -> !validation.passed())
        .extracting(Validation::rule)
        .containsExactly("mrz_date_of_birth", "mrz_composite");
  }

  @Test
  void leavesAloneWhatWasReadAsAZone() {
    String wrong = "L898902C36UTO7408122F1204159ZE184226B<<<<<18";
    String twin = "LB98902C36UTO7408122F1204159ZE184226B<<<<<10";
    for (String lower : List.of(wrong, twin)) {
      assertThat(
              MrzSearch.in(Layout.of(TypedPage.of(TextSource.ZONE, PASSPORT[0], lower)))
                  .orElseThrow()
                  .lines())
          .containsExactly(PASSPORT[0], lower);
    }
  }

  /** On a page that lies aslant the boxes of its lines reach over each other. */
  @Test
  void readsLinesWhoseBoxesOverlap() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      PageBox box = PageBox.clamped(0.2 + 0.01 * (1 - i), 0.5 + 0.05 * i, 0.8, 0.8 + 0.05 * i);
      lines.add(new Line(List.of(new Word(PASSPORT[i], box, 0.9)), TextSource.ZONE));
    }
    ReadPage page = new ReadPage(0, 800, 600, 0, lines, List.of());
    Reading reading = new Reading(DocumentKind.JPEG, List.of(page), List.of(), Map.of());

    assertThat(MrzSearch.in(Layout.of(reading)).orElseThrow().lines()).containsExactly(PASSPORT);
  }

  @Test
  void findsNoZoneInOtherText() {
    assertThat(
            MrzSearch.in(
                layout(
                    "INVOICE NUMBER 550011",
                    "TOTAL <<<< 12.00 >>>>",
                    "IBAN DE02120300000000202051")))
        .isEmpty();
  }

  private static String text(Map<String, FieldValue> fields, String name) {
    return ((Value.Text) fields.get(name).value()).text();
  }

  private static String day(Map<String, FieldValue> fields, String name) {
    return ((Value.Date) fields.get(name).value()).day().toString();
  }

  private static MachineReadableZone zone(String... lines) {
    return MrzSearch.in(layout(lines)).orElseThrow();
  }

  private static Layout layout(String... rows) {
    return Layout.of(TypedPage.of(TextSource.OCR, rows));
  }
}
