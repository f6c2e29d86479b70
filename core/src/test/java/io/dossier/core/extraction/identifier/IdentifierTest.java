package io.dossier.core.extraction.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        "imei|IMEI1: 49-015420-323751-8|490154203237518"
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
        "imei|49-O15420-323751-B|490154203237518"
      })
  void putsLookAlikesRightByPosition(String kind, String text, String value) {
    Occurrence read = Printing.read(kind, text);
    assertThat(read.value()).isEqualTo(value);
    assertThat(read.traits()).contains("valid").doesNotContain("clean");
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
      })
  void takesNoPartOfSomethingElse(String kind, String text) {
    assertThat(Printing.values(kind, text)).isEmpty();
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
