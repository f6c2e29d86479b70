package io.dossier.core.crosscheck.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueComparisonTest {
  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "05/04/2020|2020-04-05|100",
        "12 Mei 1990|12/05/1990|100",
        "12/O3/l985|12/03/1985|100",
        "12/03/1985|12-03-85|95",
        "05/04/2020|04/05/2020|75",
        "1985|12/03/1985|80",
        "5 April 2020|6 April 2020|72",
        "5 April 2020|17 April 2020|55",
        "1984|12/03/1985|10",
        "unreadable|12/03/1985|0"
      })
  void comparesDatesByTheirDay(String left, String right, int score) {
    assertThat(score(FieldKind.DATE, left, right)).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rs. 1,23,456.00|123456|MATCH",
        "12.500,00|12500|MATCH",
        "15,000/-|15000.40|MATCH",
        "100.00|100.01|MATCH",
        "99.40|99|REVIEW",
        "1000|1005|REVIEW",
        "1000|1020|MISMATCH",
        "1000|2000|MISMATCH",
        "Rp 100|USD 100|MISMATCH",
        "none|100|MISMATCH"
      })
  void comparesAmountsByTheirNumber(String left, String right, Outcome outcome) {
    assertThat(Outcome.of(score(FieldKind.AMOUNT, left, right))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ABCDE1234F|ABCDE 1234-F|100",
        "PAN: ABCDE1234F|ABCDE1234F|100",
        "ABCDE1234F|ABCDEI234F|80",
        "XXXX XXXX 1234|9999 8888 1234|85",
        "****1234|999988881234|85",
        "XXXXXXXX1234|999988881235|20",
        "00012345|12345|85",
        "123456789012|123456789013|72",
        "12345|12346|40",
        "IMEI1: 356938035643809 / IMEI2: 356938035643817|356938035643817|100",
        "356938035643809, 356938035643817|356938035643825, 356938035643817|100"
      })
  void comparesNumbersOfIdentityByTheirCharacters(String left, String right, int score) {
    assertThat(score(FieldKind.IDENTIFIER, left, right)).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LG Washing Machine 7kg FHM1207|L.G. WASHING MACHINE FHM1207 7 KG|MATCH",
        "TV55UR0892|TV 55UR0892|MATCH",
        "TV55UR0892|TV 55UR0893|MISMATCH",
        "Mixer Grinder 750W|MIXER GRINDER 750 W Preethi|MATCH",
        "Galaxy A15 128GB|SAMSUNG GALAXY A15 5G 8/128|REVIEW",
        "Galaxy A15 128GB|Galaxy A16 128GB|MISMATCH",
        "Galaxy A15 128GB|Galaxy A15 256GB|MISMATCH",
        "Sofa set|Washing machine|MISMATCH"
      })
  void comparesDescriptionsByTheirModels(String left, String right, Outcome outcome) {
    assertThat(Outcome.of(score(FieldKind.TEXT, left, right))).isEqualTo(outcome);
  }

  private int score(FieldKind kind, String left, String right) {
    return comparison.compare(kind, left, right).score();
  }
}
