package io.dossier.core.extraction.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
  private static final WordList WORDS = WordList.named("booking");

  @ParameterizedTest
  @CsvSource({
    "Daueraufurag Miete, Dauerauftrag Miete",
    "Daterauftrag-Gutschrift, Dauerauftrag-Gutschrift",
    "Entgelt Kontoftihrung, Entgelt Kontoführung",
    "Uberweisung an Petra, Überweisung an Petra",
    "SEPA-Basislastschrif, SEPA-Basislastschrift",
    "AUT0DEBET 4411, AUTODEBET 4411",
    "Biaya adeinistrasi, Biaya administrasi"
  })
  void longWordsArePutRight(String read, String meant) {
    assertThat(WORDS.meant(read)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "UP/ 6162146/PRIYA, UPI/6162146/PRIYA",
    "UPU/6162146/PRIYA, UPI/6162146/PRIYA",
    "BI L/ONU/45867, BIL/ONL/45867",
    "UPUCR/18905, UPI/CR/18905"
  })
  void codesAtTheBeginningArePutRight(String read, String meant) {
    assertThat(WORDS.meant(read)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "Bl-FAST DB TRANSFER, BI-FAST DB TRANSFER",
    "8I FAST CR TRANSFER, BI-FAST CR TRANSFER",
    "BI -FAST DB, BI-FAST DB",
    "DB 1567/FTEVA/WS26687, DB 1567/FTFVA/WS26687",
    "DB 4569/F TEVA/WS82986, DB 4569/FTFVA/WS82986"
  })
  void codesWithADashOrBetweenSlashesArePutRight(String read, String meant) {
    assertThat(WORDS.meant(read)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "to savings xooox 9296, to savings xxxx9296",
    "to savings xxx7460, to savings xxxx7460",
    "TO SAVINGS XXOXX3441, TO SAVINGS XXXX3441"
  })
  void maskBeforeTheLastDigitsOfANumberIsPutRight(String read, String meant) {
    assertThat(WORDS.meant(read)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to savings xxxx9296",
        "to savings xx9296",
        "SERVICE CHARGE",
        "Transfer dari MELIALA TARIGAN",
        "Überweisungen",
        "Ratenzahlung 3",
        "PEMBERIAN",
        "PAYMENT OF RENT",
        "ABC/4711/DEF",
        "transfered",
        "BI-FAST DB TRANSFER KE RINA",
        "UPI/270158/ROHAN/Payment",
        "FASTER PAYMENT"
      })
  void allElseStays(String read) {
    assertThat(WORDS.meant(read)).isEmpty();
  }

  @Test
  void wordsKeepTheirCase() {
    assertThat(WORDS.meant("DAUERAUFTRAC")).contains("DAUERAUFTRAG");
    assertThat(WORDS.meant("dauerauftrac")).contains("dauerauftrag");
  }
}
