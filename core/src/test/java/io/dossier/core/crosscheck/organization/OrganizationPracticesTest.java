package io.dossier.core.crosscheck.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which practices names of one organization differ. Invented firms. */
class OrganizationPracticesTest {
  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|SD Negeri Wonokerto 03|SDN Wonokerto 3",
        "MATCH|Madrasah Aliyah Negeri 2 Sumber|MAN 2 Sumber",
        "MATCH|Rumah Sakit Umum Daerah Cibabat|RSUD Cibabat",
        "MATCH|Government Higher Secondary School, Palani|Govt. Hr. Sec. School Palani",
        "MATCH|Zilla Parishad Nashik|Z.P. Nashik",
        "MATCH|Kop. Karyawan Sejati|Koperasi Karyawan Sejati",
        "MISMATCH|Zilla Parishad Nashik|Zilla Parishad Jalgaon",
        "MISMATCH|SMAN 4 Rimbo|SMKN 4 Rimbo"
      })
  void knowsBodiesByTheirAbbreviations(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MISMATCH|Devkaran & Sons|Devkaran & Co",
        "REVIEW|Devkaran & Co|Devkaran",
        "MISMATCH|Kaladi Motors Ltd|Kaladi Motor Finance Ltd",
        "MISMATCH|Oriental Hardware & Sons|Oriental Hardware & Brothers",
        "REVIEW|Larkhill Foods Ltd|Larkhill Foods PLC",
        "REVIEW|Shri Gopal Tractors|Shri Gopal Tractors (New)"
      })
  void tellsPartnersAndTradesOfGroups(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Hemraj Valves GSTIN 09ABCDE1234F1Z5|Hemraj Valves",
        "MATCH|S. Lal &amp; Sons|S Lal & Sons",
        "MATCH|UD. Tani Makmur|Toko Tani Makmur",
        "MATCH|Bank Tani Sentosa (Persero) Tbk|PT Bank Tani Sentosa",
        "MATCH|Toko Rejeki Plaza Cab. Gresik|Rejeki Plaza",
        "MATCH|Vishram Trading Compnay|Vishram Trading Company",
        "REVIEW|KLM Logistics|Kaveri Lines Movers"
      })
  void leavesOutNotesAndForms(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Karya Bina Konstruksi|Karya Bina Construction",
        "MATCH|Möbelhaus Grünfeld OHG|Moebelhaus Gruenfeld",
        "MATCH|Dwarka Genl. Stores|Dwarka General Store",
        "MATCH|\"Sanskriti\" Books & Stationery|Sanskriti Books and Stationary"
      })
  void readsOtherSpellingsOfTrades(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  private void assertOutcome(Outcome expected, String left, String right) {
    var similarity = comparison.compare(FieldKind.ORGANIZATION, left, right);
    assertThat(similarity.outcome())
        .as(similarity.score() + " " + similarity.method())
        .isEqualTo(expected);
  }
}
