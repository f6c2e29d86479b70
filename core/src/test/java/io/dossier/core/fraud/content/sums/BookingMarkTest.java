package io.dossier.core.fraud.content.sums;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import org.junit.jupiter.api.Test;

class BookingMarkTest {
  private static BookingMark of(String row) {
    AmountRow read = AmountRow.of(TypedPage.of(TextSource.TEXT_LAYER, row)).get(0);
    return BookingMark.of(read.amounts().get(0), read.row());
  }

  @Test
  void aMinusOnEitherSideOrBracketsSayThatItLeft() {
    assertThat(of("Rent  -840.15")).isEqualTo(BookingMark.OUT);
    assertThat(of("Rent  840.15-")).isEqualTo(BookingMark.OUT);
    assertThat(of("Rent  (840.15)")).isEqualTo(BookingMark.OUT);
    assertThat(of("Rent  -£840.15")).isEqualTo(BookingMark.OUT);
  }

  @Test
  void aPlusOnEitherSideSaysThatItCame() {
    assertThat(of("Salary  +840.15")).isEqualTo(BookingMark.IN);
    assertThat(of("Salary  840.15+")).isEqualTo(BookingMark.IN);
    assertThat(of("Salary  EUR + 840.15")).isEqualTo(BookingMark.IN);
  }

  @Test
  void lettersBehindItSayTheWay() {
    assertThat(of("Miete  840,15 S")).isEqualTo(BookingMark.OUT);
    assertThat(of("Gehalt  840,15 EUR H")).isEqualTo(BookingMark.IN);
    assertThat(of("TARIKAN  840,150.00 DB")).isEqualTo(BookingMark.OUT);
    assertThat(of("SETORAN  840,150.00  CR")).isEqualTo(BookingMark.IN);
    assertThat(of("Cash  840.15 Dr.")).isEqualTo(BookingMark.OUT);
  }

  @Test
  void otherWordsSayNothing() {
    assertThat(of("Salary  840.15")).isEqualTo(BookingMark.NONE);
    assertThat(of("Salary  840.15 EUR")).isEqualTo(BookingMark.NONE);
    assertThat(of("Salary  840.15  1,212.80")).isEqualTo(BookingMark.NONE);
    assertThat(of("Salary  840.15  Downtown")).isEqualTo(BookingMark.NONE);
  }
}
