package io.dossier.core.extraction.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples that standards, authorities and free libraries of such numbers publish. */
class PublishedNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "iban,GB82 WEST 1234 5698 7654 32",
    "iban,DE89 3704 0044 0532 0130 00",
    "iban,FR14 2004 1010 0505 0001 3M02 606",
    "iban,NL91 ABNA 0417 1643 00",
    "iban,BE68 5390 0754 7034",
    "iban,CH93 0076 2011 6238 5295 7",
    "iban,AT61 1904 3002 3457 3201",
    "iban,ES91 2100 0418 4502 0005 1332",
    "iban,IT60 X054 2811 1010 0000 0123 456",
    "iban,NO93 8601 1117 947",
    "iban,MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "iban,BR18 0036 0305 0000 1000 9795 493C 1",
    "iban,SA03 8000 0000 6080 1016 7519",
    "vin,1M8GDM9AXKP042788",
    "vin,11111111111111111",
    "imei,490154203237518",
    "gstin,27AAPFU0939F1ZV",
    "epic,WKH1186253",
    "faktur,01002500000000001",
    "siret,73282932000074",
    "siren,732829320",
    "vat,ATU13585627",
    "vat,BE 0428.759.497",
    "vat,CHE-107.787.577 IVA",
    "vat,RO18547290",
    "vat,DE136695976",
    "vat,DK13585628",
    "vat,EE100931558",
    "vat,EL094259216",
    "vat,ES54362315K",
    "vat,ESX2482300W",
    "vat,ESB58378431",
    "vat,FI20774740",
    "vat,FR40303265045",
    "vat,GB980780684",
    "vat,HR33392005961",
    "vat,HU12892312",
    "vat,IE6433435F",
    "vat,IE6433435OA",
    "vat,IT00743110157",
    "vat,LU15027442",
    "vat,MT11679112",
    "vat,NL004495445B01",
    "vat,NL123456789B13",
    "vat,PL8567346215",
    "vat,PT501964843",
    "vat,SE123456789701",
    "vat,SI50223054",
    "vat,SK2022749619",
    "tax_sg,00192200M",
    "tax_sg,197401143C"
  })
  void hold(String kind, String number) {
    assertThat(Printing.read(kind, number).traits()).contains("valid", "clean");
  }

  @ParameterizedTest
  @CsvSource({
    "iban,GB82 WEST 1234 5698 7654 33",
    "vin,1M8GDM9A1KP042788",
    "imei,490154203237519",
    "gstin,27AAPFU0939F1ZW",
    "gstin,40AAPFU0939F1ZV",
    "epic,WKH1186254",
    "faktur,11002500000000001",
    "siret,73282932000075",
    "vat,ATU13585626",
    "vat,BE0428759496",
    "vat,CHE-107.787.578 IVA",
    "vat,RO18547291",
    "vat,DE136695975",
    "vat,DK13585627",
    "vat,EE100931557",
    "vat,EL094259215",
    "vat,ES54362315L",
    "vat,ESX2482300A",
    "vat,ESB58378432",
    "vat,FI20774741",
    "vat,FR41303265045",
    "vat,GB980780685",
    "vat,HR33392005962",
    "vat,HU12892313",
    "vat,IE6433435E",
    "vat,IT00743110158",
    "vat,LU15027443",
    "vat,MT11679113",
    "vat,NL004495446B01",
    "vat,NL123456789B14",
    "vat,PL8567346216",
    "vat,PT501964842",
    "vat,SE123456789801",
    "vat,SI50223055",
    "vat,SK2022749618",
    "tax_sg,00192200X",
    "tax_sg,197401143M"
  })
  void doNotHoldWithAnotherCheckCharacter(String kind, String number) {
    assertThat(Printing.read(kind, number).flaw()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"236", "758722"})
  void holdByVerhoeff(String digits) {
    assertThat(Verhoeff.holds(digits)).isTrue();
  }

  @Test
  void holdByLuhn() {
    assertThat(Luhn.holds("79927398713")).isTrue();
    assertThat(Luhn.holds("79927398710")).isFalse();
  }
}
