package io.dossier.core.extraction.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nik|NIK : 3275015708900001|3275015708900001",
        "nik|NIK 32.75.01.570890.0001 L|3275015708900001",
        "nik|3275 0157 0890 0001|3275015708900001",
        "npwp|NPWP: 01.234.567.4-901.000|01.234.567.4-901.000",
        "npwp|012345674901000|01.234.567.4-901.000",
        "npwp|0012 3456 7490 1000|0012345674901000",
        "npwp|0012345674901000|0012345674901000",
        "aadhaar|2341 2341 2346|234123412346",
        "aadhaar|XXXX XXXX 2346|XXXXXXXX2346",
        "aadhaar|xxxx-xxxx-2346|XXXXXXXX2346",
        "pan|PAN ABCPE1234F|ABCPE1234F",
        "imei|IMEI1: 49-015420-323751-8|490154203237518",
        "imei|490154-20-323751-8|490154203237518",
        "kk|No. 3275011203140007|3275011203140007",
        "sim|1234-5678-000123|12345678000123",
        "sim|850412340057|850412340057",
        "nib|NIB: 9120104567893|9120104567893",
        "faktur|010.002-24.12345678|010.002-24.12345678",
        "faktur|0100022412345678|010.002-24.12345678",
        "plate_id|B 1234 XYZ|B 1234 XYZ",
        "plate_id|No. Polisi AB-5021-C|AB 5021 C",
        "plate_id|B1234XYZ|B 1234 XYZ",
        "bpkb|No M-01234567|M-01234567",
        "bpkb|M 01234567|M-01234567",
        "vin|MHKA1BA2CDK034567|MHKA1BA2CDK034567",
        "udyam|UDYAM-KA-03-0123456|UDYAM-KA-03-0123456",
        "udyam|UDYAM KA 03 0123456|UDYAM-KA-03-0123456",
        "fssai|Lic. No. 11223334000567|11223334000567",
        "dl_india|DL No: KA-03 20310012345|KA03 20310012345",
        "dl_india|KA03/1234/2007|KA0312342007",
        "dl_india|KA03B/123456/2007|KA03B1234562007",
        "cin|CIN: U12345KA2031PTC678901|U12345KA2031PTC678901",
        "ifsc|IFSC ABCD0123456|ABCD0123456",
        "account|A/C 1234-01-567890-12-3|123401567890123",
        "account|XXXXXXXX4321|XXXXXXXX4321",
        "passport|Passport No K 1234567|K1234567",
        "epic|MH/01/123/456789|MH/01/123/456789",
        "epic|EPIC No. WKH1186253|WKH1186253",
        "pincode|Bengaluru - 560 001|560001",
        "tax_my|SST ID W10-1808-32000123|W10-1808-32000123",
        "tax_sg|GST Reg No: M2-1234567-8|M2-1234567-8",
        "vat|CHE-123.456.788 MWST|CHE123456788MWST",
        "iban|IBAN DE89370400440532013000 BIC ABCDDEFF|DE89370400440532013000"
      })
  void readsWhatIsPrintedInItsUsualForms(String kind, String text, String value) {
    assertThat(Printing.values(kind, text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nik|32750l5708900OO1|3275015708900001",
        "npwp|O1.234.S67.4-901.000|01.234.567.4-901.000",
        "aadhaar|2341 234I 2346|234123412346",
        "pan|A8CPEI234F|ABCPE1234F",
        "pan|ABCPE1Z34F|ABCPE1234F",
        "imei|49-O15420-323751-B|490154203237518",
        "gstin|27AAPFUO939F12V|27AAPFU0939F1ZV",
        "vin|IM8GDM9AXKPO42788|1M8GDM9AXKP042788",
        "vin|lM8GDM9AXKPO42788|1M8GDM9AXKP042788",
        "iban|DE89 37O4 0044 0532 0l30 00|DE89370400440532013000",
        "iban|D E89 3704 0044 O532 0130 00|DE89370400440532013000",
        "udyam|UDYAM-KA-O3-O123456|UDYAM-KA-03-0123456",
        "ifsc|ABCDO123456|ABCD0123456",
        "cin|UI2345KA2O31PTC67890l|U12345KA2031PTC678901",
        "dl_india|KAO3 2O310012345|KA03 20310012345",
        "epic|WKHII86253|WKH1186253",
        "passport|K 1234S67|K1234567",
        "faktur|O1O.002-24.12345678|010.002-24.12345678"
      })
  void putsLookAlikesRightByPosition(String kind, String text, String value) {
    Occurrence read = Printing.read(kind, text);
    assertThat(read.value()).isEqualTo(value);
    assertThat(read.traits()).contains("valid").doesNotContain("clean");
  }

  @Test
  void blanksThatPartAnIndianTaxNumberAreNone() {
    assertThat(Printing.read("gstin", "27AAP FU0939F1ZV").value()).isEqualTo("27AAPFU0939F1ZV");
    assertThat(Printing.read("gstin", "27AAPFU0939F 1ZV").value()).isEqualTo("27AAPFU0939F1ZV");
  }

  @Test
  void leavesAsReadWhatMayBeEither() {
    assertThat(Printing.read("gstin", "29ABCPE1234F1ZS").value()).isEqualTo("29ABCPE1234F1ZS");
    assertThat(Printing.read("vin", "1MBGDM9AXKP042788").flaw()).isPresent();
  }

  @Test
  void tellsWhetherItIsPrintedInGroups() {
    assertThat(Printing.read("aadhaar", "2341 2341 2346").traits())
        .containsExactlyInAnyOrder("valid", "clean", "grouped");
    assertThat(Printing.read("aadhaar", "234123412346").traits())
        .containsExactlyInAnyOrder("valid", "clean");
  }

  @Test
  void saysNothingOfWhetherWhatIsMaskedHolds() {
    Occurrence masked = Printing.read("aadhaar", "XXXX XXXX 2346");
    assertThat(masked.traits()).containsExactlyInAnyOrder("masked", "clean", "grouped");
    assertThat(masked.flaw()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nik|32750157089000012",
        "nik|Rp 3.275.015.708.900.001",
        "pan|ABCPE1234FG",
        "aadhaar|SOIL SOIL SOIL",
        "imei|4901542032375",
        "account|Rp 1.234.567",
        "account|1234567.50",
        "plate_id|a 12 pm",
        "vin|INTERNATIONALISED",
        "nib|1.234.567.890.123",
      })
  void takesNoPartOfSomethingElse(String kind, String text) {
    assertThat(Printing.values(kind, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nik|3775015708900001|first two digits",
        "nik|3270015708900001|third and fourth digit",
        "nik|3275005708900001|fifth and sixth digit",
        "nik|3275013102900001|day of birth",
        "nik|3275017202900001|day of birth",
        "nik|3275015713900001|day of birth",
        "nik|3275015708900000|running number",
        "kk|3275017103140007|day of issue",
        "npwp|01.234.567.8-901.000|check digit",
        "npwp|0012345678901000|check digit",
        "aadhaar|1234 1234 1234|starts with",
        "aadhaar|2341 2341 2347|check digit",
        "pan|ABCDE1234F|fourth letter",
        "pan|ABCPE0000F|zeros",
        "imei|000000000000000|the same",
        "sim|3275013102900001|day of birth",
        "faktur|110.002-24.12345678|transaction",
        "faktur|01001900000000001|year",
        "plate_id|Q 1234 XYZ|region",
        "plate_id|B 0234 XYZ|starts with 0",
        "vin|1MKA1BA2CDK034567|check digit",
        "udyam|UDYAM-XX-03-0123456|state",
        "udyam|UDYAM-KA-00-0123456|district",
        "fssai|31223334000567|first digit",
        "fssai|11203334000567|year",
        "dl_india|XX03 20310012345|state",
        "dl_india|KA03 31310012345|year",
        "cin|X12345KA2031PTC678901|neither",
        "cin|U12345KA1031PTC678901|year",
        "cin|U12345KA2031XYZ678901|class",
        "pincode|060001|starts with 0",
        "tax_my|W10-1813-32000123|month",
        "siret|73282932100074|check digit"
      })
  void saysWhyOneDoesNotHoldWithoutShowingIt(String kind, String text, String reason) {
    Occurrence read = Printing.read(kind, text);
    assertThat(read.flaw()).hasValueSatisfying(flaw -> assertThat(flaw).contains(reason));
    assertThat(read.flaw().orElseThrow()).doesNotContainPattern("\\d{3}");
    assertThat(read.traits()).doesNotContain("valid");
  }

  @Test
  void holdsNoYearAgainstFormerLicences() {
    assertThat(Printing.valid("dl_india", "KA03/123456/2007")).isTrue();
    assertThat(Printing.valid("dl_india", "KA03B/123456/2007")).isTrue();
  }

  @Test
  void holdsTheCheckDigitOfVehiclesAgainstNorthAmericanOnesAlone() {
    assertThat(Printing.valid("vin", "MHKA1BA2CDK034567")).isTrue();
    assertThat(Printing.valid("vin", "2HKA1BA2CDK034567")).isFalse();
  }

  @Test
  void takesTheDayOfLeapYearsForOne() {
    assertThat(Printing.valid("nik", "3275012902000001")).isTrue();
    assertThat(Printing.valid("nik", "3275012902010001")).isFalse();
    assertThat(Printing.valid("nik", "3275016902960001")).isTrue();
  }

  @Test
  void knowsAllProvinces() {
    long provinces =
        IntStream.range(0, 100)
            .filter(code -> Printing.valid("nik", String.format("%02d75015708900001", code)))
            .count();
    assertThat(provinces).isEqualTo(38);
  }

  @Test
  void prefersAValidOneToOneThatOverlapsIt() {
    assertThat(Printing.values("imei", "12 490154203237518")).containsExactly("490154203237518");
  }

  @Test
  void passesOverWordsBesideAMisreadNumber() {
    assertThat(Printing.values("aadhaar", "SOIL 2341 Z34I 2346")).containsExactly("234123412346");
  }

  @Test
  void readsLongLinesInTimeThatGrowsAsTheyDo() {
    for (String kind : Identifier.names()) {
      for (String part :
          List.of("1", "1 ", "DE89 ", "X", "1-", "A1", "B 1 ", "O0", "3275015708900001 ")) {
        String line = part.repeat(5_000 / part.length());
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Identifier.named(kind).in(line), kind + " " + part);
      }
    }
  }

  @Test
  void findsEachOfSeveralInALine() {
    assertThat(Printing.values("nik", "3275015708900001 / 3275011708920002"))
        .containsExactly("3275015708900001", "3275011708920002");
  }

  @Test
  void knowsNoKindOfAnotherName() {
    assertThatThrownBy(() -> Identifier.named("shoe_size"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shoe_size");
  }
}
