package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BalanceChainTest {
  @Test
  void aBalanceThatNeitherFollowsNorLeadsOnIsFound() {
    assertThat(
            suspects(
                "Opening balance                     1,142,310.01",
                "04 Sep  Shop         157.15         1,142,152.86",
                "07 Sep  Telecom    4,451.15         1,137,701.71",
                "12 Sep  Fuel         368.70         8,937,333.01",
                "17 Sep  Cheque       391.82         1,136,941.19",
                "18 Sep  Rent         167.35         1,136,773.84",
                "19 Sep  Shop       3,905.43         1,132,868.41"))
        .contains("8,937,333.01");
  }

  @Test
  void aBookedAmountThatTheBalancesContradictIsFound() {
    assertThat(
            suspects(
                "Opening balance                     1,142,310.01",
                "04 Sep  Shop         157.15         1,142,152.86",
                "07 Sep  Telecom    9,451.15         1,137,701.71",
                "12 Sep  Fuel         368.70         1,137,333.01",
                "17 Sep  Cheque       391.82         1,136,941.19"))
        .contains("9,451.15");
  }

  @Test
  void balancesAgainstTheOrderOfTimeAreBelieved() {
    assertThat(
            suspects(
                "17 Sep  Cheque       391.82         1,136,941.19",
                "12 Sep  Fuel         368.70         1,137,333.01",
                "07 Sep  Telecom    4,451.15         1,137,701.71",
                "04 Sep  Shop         157.15         1,142,152.86",
                "Opening balance                     1,142,310.01"))
        .isEmpty();
  }

  @Test
  void balancesGoOnBehindTextsThatTakeTwoRows() {
    assertThat(
            suspects(
                "01 Sep  Shop            539.31           117.81",
                "        Invoice 619858",
                "02 Sep  Wages           129.91           247.72",
                "        Order 535241",
                "03 Sep  Interest      5,030.96         6,278.68",
                "05 Sep  Rent              5.06         5,273.62",
                "06 Sep  Fees             66.69         5,206.93",
                "09 Sep  Interest        384.87         5,591.80"))
        .contains("6,278.68");
  }

  @Test
  void aDayIsNoPrice() {
    assertThat(
            suspects(
                "03.08.  Interest      1,00          5,31           5,31",
                "05.08.  Interest              5.030,96        25.283,99"))
        .isEmpty();
  }

  @Test
  void twoBookingsBeforeOneBalanceAreBelieved() {
    assertThat(
            suspects(
                "01 Sep  Shop            539.31         9,117.81",
                "02 Sep  Wages           129.91         9,247.72",
                "03 Sep  Fees             31.92",
                "04 Sep  Interest      5,030.96        14,246.76",
                "05 Sep  Rent              5.06        14,241.70",
                "06 Sep  Fees             66.69        14,175.01",
                "09 Sep  Interest        384.87        14,559.88"))
        .isEmpty();
  }

  @Test
  void balancesOfADayFollowFromAllThatWasBookedOnIt() {
    String[] rows = {
      "01/03  Opening balance                          18,434.12",
      "01/03  Charge                         -18.68",
      "01/03  Transfer                       -15.34    18,400.10",
      "03/03  Salary                       3,533.83    21,933.93",
      "04/03  Interest                     4,906.11    26,840.04",
      "06/03  Cash machine                  -469.70",
      "06/03  Salary                         435.50    96,805.84",
      "09/03  Rent                           -46.64    26,759.20",
      "10/03  Bill                           -67.19    26,692.01"
    };
    assertThat(suspects(rows)).containsExactly("96,805.84");
    rows[6] = "06/03  Salary                         435.50    26,805.84";
    assertThat(suspects(rows)).isEmpty();
    rows[5] = "06/03  Cash machine                  -869.70";
    assertThat(suspects(rows)).contains("869.70");
  }

  @Test
  void theFirstBookingLeadsFromTheOpeningBalanceWhereverThatStands() {
    String[] rows = {
      "03 Aug  Cash machine       980,170.00                  664,830.00",
      "03 Aug  Charge               3,090.00                  661,740.00",
      "05 Aug  Bill                31,880.00                  629,860.00",
      "07 Aug  Invoice                           156,430.00   786,290.00",
      "08 Aug  Transfer                           53,510.00   839,800.00",
      "Opening balance:   1,385,000.00"
    };
    assertThat(suspects(rows)).contains("980,170.00");
    rows[0] = "03 Aug  Cash machine       720,170.00                  664,830.00";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void aBalanceThatBothItsNeighboursWantOtherwiseNeedsNoLongChain() {
    String[] rows = {
      "Beginning balance                      81,219.16",
      "02/10  Transfer          57.73-        81,161.43",
      "15/10  Transfer       1,918.22         83,079.65",
      "23/10  Charge             9.26-        94,070.39",
      "24/10  Transfer           6.93-        83,063.46"
    };
    assertThat(suspects(rows)).contains("94,070.39");
    rows[3] = "23/10  Charge             9.26-        83,070.39";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void aBalanceThatIsMarkedAsOverdrawnIsBelowZero() {
    assertThat(
            suspects(
                "01/07  Opening balance                             6,000.00",
                "02/07  Salary                     1,000.00         7,000.00",
                "03/07  Rent                       8,000.00         1,000.00 DR",
                "05/07  Cash                       1,000.00         2,000.00 DR",
                "09/07  Salary                     5,000.00         3,000.00",
                "12/07  Cash                       1,000.00         2,000.00"))
        .isEmpty();
  }

  @Test
  void theFirstBalanceMayFollowFromSeveralBookings() {
    String[] rows = {
      "Date       Text          Debit       Credit        Balance",
      "01/11/18   Airtime       5.970",
      "01/11/18   Fee         112.130                   2.731.370",
      "03/11/18   Cash        244.520                   2.486.850",
      "04/11/18   Wages                 1.643.410       4.130.260",
      "05/11/18   Cash        880.490                   3.249.770",
      "06/11/18   Top up       71.680                   3.178.090",
      "Saldo Awal : 2.849.470"
    };
    assertThat(SuspectedAmounts.suspects(rows)).isEmpty();
    rows[3] = "03/11/18   Cash        944.520                   2.486.850";
    assertThat(SuspectedAmounts.suspects(rows)).contains("944.520");
  }
}
