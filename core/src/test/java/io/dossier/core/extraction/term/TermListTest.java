package io.dossier.core.extraction.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermListTest {
  @ParameterizedTest
  @CsvSource({
    "education, AKADEMI/DIPLOMA IS. MUDA, AKADEMI/DIPLOMA III/S. MUDA",
    "education, BELUM TAMAT SDISEDERAJAT, BELUM TAMAT SD/SEDERAJAT",
    "education, STRATAIl, STRATA II",
    "gender, LAKI-LAKI K, LAKI-LAKI",
    "religion, HINDU O, HINDU",
    "occupation, PELAJARIMAHASISWA, PELAJAR/MAHASISWA",
    "relationship, 22-05-2015 ISTRI, ISTRI",
    "citizenship, WNI R, WNI",
    "citizenship, WN, WNI",
  })
  void knowsWhatWasMeant(String list, String read, String meant) {
    assertThat(TermList.named(list).meant(read)).contains(meant);
  }

  /** Nothing is made of another profession, nor of a text that two terms are as near to. */
  @ParameterizedTest
  @ValueSource(strings = {"JURAGAN", "WIRAUSAHA", "KARYAWAN BUMX", "DOKTER GIGI", ""})
  void leavesWhatItDoesNotKnow(String read) {
    assertThat(TermList.named("occupation").meant(read)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "religion",
        "education",
        "relationship",
        "gender",
        "marital",
        "occupation",
        "citizenship"
      })
  void everyTermIsItself(String list) {
    List<String> terms = TermList.named(list).terms();
    assertThat(terms).isNotEmpty().doesNotHaveDuplicates();
    for (String term : terms) {
      assertThat(TermList.named(list).meant(term)).contains(term);
    }
  }

  @Test
  void shortTermsAreNotGuessed() {
    assertThat(new TermList(List.of("WNI", "WNA")).meant("WNX")).isEmpty();
  }
}
