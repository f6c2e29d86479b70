package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaxSharesTest {
  @Test
  void aTaxThatIsNoShareOfWhatIsSoldIsFound() {
    assertThat(
            suspects(
                "Work        6      55,00       330,00",
                "Hose        1     505,00       505,00",
                "zzgl. Umsatzsteuer             658,65 EUR",
                "Gesamt brutto                  993,65 EUR"))
        .contains("658,65");
    assertThat(
            suspects(
                "Work        6      55,00       330,00",
                "Hose        1     505,00       505,00",
                "zzgl. Umsatzsteuer             158,65 EUR",
                "Gesamt brutto                  993,65 EUR"))
        .isEmpty();
  }

  @Test
  void aTaxOfATotalWithAChargeThatIsNotPrintedIsBelieved() {
    assertThat(
            suspects(
                "Paint       8.75      573.27       5,016.11",
                "Cooler        38      415.00      15,770.00",
                "SST                                1,250.05",
                "Grand Total                       22,084.16"))
        .isEmpty();
    assertThat(
            suspects(
                "Paint       8.75      573.27       5,016.11",
                "Cooler        38      415.00      15,770.00",
                "SST                                2,250.05",
                "Grand Total                       22,084.16"))
        .contains("2,250.05");
  }

  @Test
  void aTaxOfSeveralRatesIsBelieved() {
    assertThat(
            suspects(
                "Books                   1,016.11",
                "Wine                    5,771.43",
                "VAT                     1,105.09",
                "Total                   7,892.63"))
        .isEmpty();
  }

  @Test
  void aBaseThatIsNoShareOfItsPriceIsFound() {
    assertThat(
            suspects(
                "Harga Jual / Penggantian              237.555.831,00",
                "Dasar Pengenaan Pajak                 387.759.511,00",
                "Jumlah PPN                             26.131.141,00"))
        .contains("387.759.511,00");
    assertThat(
            suspects(
                "Harga Jual / Penggantian              237.555.831,00",
                "Dasar Pengenaan Pajak                 217.759.511,00",
                "Jumlah PPN                             26.131.141,00"))
        .isEmpty();
  }

  /** The tax of a price that its row bears out, and their total. */
  private static List<String> taxOfAPrice(String tax, String total) {
    return SuspectedAmounts.suspects(
        "Glue           29     495,92      14.381,68",
        "MwSt.                              " + tax,
        "Gesamt brutto                     " + total);
  }

  @Test
  void aTaxIsFoundThatAPriceAndATotalContradictAlike() {
    assertThat(taxOfAPrice("2.842,52", "17.114,20")).contains("2.842,52");
  }

  @Test
  void aTaxThatFitsOrAChargeThatHasNoRowIsBelieved() {
    assertThat(taxOfAPrice("2.732,52", "17.114,20")).isEmpty();
    assertThat(taxOfAPrice("2.751,35", "17.232,13")).isEmpty();
  }
}
