package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollForwardTest {
  private static List<String> changed(String[] rows, String before, String after) {
    return suspects(
        Arrays.stream(rows).map(row -> row.replace(before, after)).toArray(String[]::new));
  }

  private static final String[] SIGN_BEHIND = {
    "Alter Saldo                        Neuer Saldo",
    "45.985,24 €                        46.883,32 €",
    "Datum    Buchungstext                                     Umsatz",
    "03.07.   Dauerauftrag Miete                               13,55-",
    "04.07.   Überweisung                                   1.189,43-",
    "07.07.   Gehalt                                        5.425,81",
    "07.07.   Auszahlung Geldautomat                           49,55-",
    "09.07.   Bareinzahlung                                    16,95",
    "22.07.   Auszahlung                                    3.308,30-",
    "24.07.   Gutschrift                                       16,15"
  };

  @Test
  void anOpeningBalanceThatTheSignedBookingsContradictIsFound() {
    assertThat(changed(SIGN_BEHIND, "45.985,24", "55.985,24")).contains("55.985,24");
  }

  @Test
  void aSignedBookingThatTheBalancesContradictIsFound() {
    assertThat(changed(SIGN_BEHIND, "1.189,43-", "7.189,43-")).contains("7.189,43");
  }

  @Test
  void bookingsThatLeadFromOneBalanceToTheOtherAreBelieved() {
    assertThat(suspects(SIGN_BEHIND)).isEmpty();
  }

  @Test
  void aBookingThatIsNotPrintedIsNoChange() {
    assertThat(
            changed(
                SIGN_BEHIND, "09.07.   Bareinzahlung                                    16,95", ""))
        .isEmpty();
  }

  @Test
  void aSignThatWasLostIsNoChange() {
    assertThat(changed(SIGN_BEHIND, "1.189,43-", "1.189,43 ")).isEmpty();
  }

  @Test
  void aPictureSaysNothing() {
    String[] rows = SIGN_BEHIND.clone();
    rows[1] = rows[1].replace("45.985,24", "55.985,24");
    assertThat(PrintedSums.of(TypedPage.of(TextSource.OCR, rows)).contradictions()).isEmpty();
  }

  private static final String[] LETTERS_BEHIND = {
    "Datum    Verwendungszweck                                Betrag",
    "04.07.   Gutschrift                                    142,10 H",
    "06.07.   Zinsgutschrift                              6.949,82 H",
    "07.07.   Miete                                          23,84 S",
    "11.07.   Bareinzahlung                                 106,15 H",
    "19.07.   Lastschrift                                 5.701,45 S",
    "24.07.   Entgelt                                       115,39 S",
    "Alter Kontostand    624,75 €",
    "Summe Haben       7.198,07 €",
    "Summe Soll        5.840,68 €",
    "Endsaldo          1.982,14 €"
  };

  @Test
  void aBookingThatNeitherItsTotalNorTheBalancesBearOutIsFound() {
    assertThat(changed(LETTERS_BEHIND, "115,39", "385,39")).contains("385,39");
  }

  @Test
  void aTotalThatTheBookingsAndTheBalancesWantOtherwiseIsFoundWhateverItsDigits() {
    assertThat(changed(LETTERS_BEHIND, "5.840,68", "2.413,09")).contains("2.413,09");
  }

  @Test
  void aClosingBalanceThatIsNotLeftIsFound() {
    assertThat(changed(LETTERS_BEHIND, "1.982,14", "8.982,14")).contains("8.982,14");
  }

  @Test
  void amountsWithLettersThatFitAreBelieved() {
    assertThat(suspects(LETTERS_BEHIND)).isEmpty();
  }

  @Test
  void aFeeThatStandsBesideTheTotalsIsNoChange() {
    String[] rows = {
      "Date     Description                  Withdrawals     Deposits",
      "02 Jul   Cash                              120.00",
      "05 Jul   Salary                                         2,310.45",
      "09 Jul   Monthly fee                        12.50",
      "20 Jul   Rent                              840.15",
      "Beginning balance     1,412.67",
      "Total deposits        2,310.45",
      "Total withdrawals       960.15",
      "Fees                     12.50",
      "Ending balance        2,750.47"
    };
    assertThat(suspects(rows)).isEmpty();
  }

  private static final String[] MARKS_APART = {
    "TANGGAL   KETERANGAN                          MUTASI    D/K",
    "01/03     TARIKAN ATM                     500.250,00    D",
    "04/03     SETORAN TUNAI                 7.125.400,00    K",
    "09/03     BIAYA ADM                        15.000,00    D",
    "17/03     TRSF E-BANKING                1.980.310,00    D",
    "Saldo Awal : 4.310.520,00",
    "Saldo Akhir : 8.940.360,00"
  };

  @Test
  void lettersInAColumnOfTheirOwnTellTheWay() {
    assertThat(suspects(MARKS_APART)).isEmpty();
    assertThat(changed(MARKS_APART, "1.980.310,00", "6.980.310,00")).contains("6.980.310,00");
  }

  @Test
  void whatHasNoMarkWentTheOtherWay() {
    String[] rows = {
      "TANGGAL   KETERANGAN                       MUTASI",
      "01/03     TARIKAN ATM                  500,250.00 DB",
      "04/03     SETORAN TUNAI              7,125,400.00",
      "09/03     BIAYA ADM                     15,000.00 DB",
      "17/03     TRSF E-BANKING DB          1,980,310.00 DB",
      "SALDO AWAL : 4,310,520.00",
      "SALDO AKHIR : 8,940,360.00"
    };
    assertThat(suspects(rows)).isEmpty();
    assertThat(changed(rows, "4,310,520.00", "9,310,520.00")).contains("9,310,520.00");
  }

  @Test
  void wordsOverTheColumnsTellTheWayWhicheverComesFirst() {
    String[] rows = {
      "Date     Description              Money In (£)    Money Out (£)",
      "02 Jul   Cash                                            121.35",
      "05 Jul   Salary                       2,310.45",
      "09 Jul   Insurance                                        12.53",
      "20 Jul   Rent                                            840.15",
      "Opening balance       1,412.67",
      "Closing balance       2,749.09"
    };
    assertThat(suspects(rows)).isEmpty();
    assertThat(changed(rows, "1,412.67", "4,412.67")).contains("4,412.67");
  }

  @Test
  void theFirstAndTheLastBalanceOfADayAreTheOpeningAndTheClosingOne() {
    String[] rows = {
      "Kontostand am 31.05.2024                         1.412,67 EUR",
      "02.06.   Lastschrift                              -121,35 EUR",
      "05.06.   Gehalt                                  2.310,45 EUR",
      "09.06.   Versicherung                              -12,53 EUR",
      "20.06.   Miete                                    -840,15 EUR",
      "Kontostand am 30.06.2024                         2.749,09 EUR"
    };
    assertThat(suspects(rows)).isEmpty();
    assertThat(changed(rows, "-840,15", "-140,15")).contains("140,15");
  }

  @Test
  void anOverdrawnBalanceIsBelowZero() {
    String[] rows = {
      "alter Kontostand vom 31.05.2024                    412,67 S",
      "02.06.   Lastschrift                               121,35 S",
      "05.06.   Gehalt                                  2.310,45 H",
      "09.06.   Versicherung                               12,53 S",
      "20.06.   Miete                                   1.840,15 S",
      "neuer Kontostand vom 30.06.2024                     76,25 S"
    };
    assertThat(suspects(rows)).isEmpty();
    assertThat(changed(rows, "1.840,15", "1.140,15")).contains("1.140,15");
  }

  private static final String[] BALANCE_OF_A_DAY = {
    "Date     Description                  Amount        Balance",
    "02 Jul   Cash                         121.35-",
    "02 Jul   Salary                     2,310.45       3,601.77",
    "09 Jul   Insurance                     12.53-",
    "09 Jul   Cash                          44.10-",
    "09 Jul   Refund                         8.20       3,553.34",
    "20 Jul   Rent                         840.15-      2,713.19",
    "Opening balance       1,412.67",
    "Closing balance       2,713.19"
  };

  @Test
  void aBalanceThatAllBookingsBeforeItContradictIsFound() {
    assertThat(suspects(BALANCE_OF_A_DAY)).isEmpty();
    assertThat(changed(BALANCE_OF_A_DAY, "3,553.34", "9,553.34")).contains("9,553.34");
  }

  @Test
  void balancesFromTheLastBookingUpwardsAreBelieved() {
    String[] rows = {
      "Date     Description                  Amount        Balance",
      "20 Jul   Rent                         840.15-      2,713.19",
      "09 Jul   Refund                         8.20       3,553.34",
      "09 Jul   Cash                          44.10-",
      "09 Jul   Insurance                     12.53-",
      "02 Jul   Salary                     2,310.45       3,601.77",
      "02 Jul   Cash                         121.35-      1,291.32",
      "Opening balance       1,412.67",
      "Closing balance       2,713.19"
    };
    assertThat(suspects(rows)).isEmpty();
    assertThat(changed(rows, "3,601.77", "8,601.77")).contains("8,601.77");
  }

  @Test
  void aTableWhoseWaysCannotBeToldIsLeftAlone() {
    assertThat(
            suspects(
                "Date     Description                  Amount",
                "02 Jul   Cash                         121.35",
                "05 Jul   Salary                     2,310.45",
                "09 Jul   Insurance                     12.53",
                "20 Jul   Rent                         840.15",
                "Opening balance       4,412.67",
                "Closing balance       2,749.09"))
        .isEmpty();
  }

  @Test
  void whatIsOwedGrowsByWhatIsSpent() {
    assertThat(
            suspects(
                "Date     Description                       Amount",
                "02 Jul   Groceries                         121.35",
                "05 Jul   Payment received                  300.00 CR",
                "09 Jul   Insurance                          12.53",
                "20 Jul   Travel                            840.15",
                "Previous balance        412.67",
                "New balance           1,086.70"))
        .isEmpty();
  }

  @Test
  void aSubtotalBetweenBookingsIsNoBooking() {
    String[] rows = {
      "Date     Description              Money Out    Money In",
      "02 Jul   Cash                        121.35",
      "05 Jul   Salary                                 2,310.45",
      "         Total                       121.35     2,310.45",
      "09 Jul   Insurance                    12.53",
      "20 Jul   Rent                        840.15",
      "Opening balance       1,412.67",
      "Closing balance       2,749.09"
    };
    assertThat(suspects(rows)).isEmpty();
    assertThat(changed(rows, "1,412.67", "4,412.67")).contains("4,412.67");
  }

  @Test
  void aSmallChargeThatIsNotPrintedIsNoChange() {
    assertThat(changed(SIGN_BEHIND, "46.883,32", "46.859,32")).isEmpty();
  }
}
