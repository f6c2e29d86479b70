package io.dossier.core.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKitTest {
  @ParameterizedTest
  @CsvSource({
    "RAMESH,RAMESH,0",
    "RAMESH,RAMSEH,1",
    "RAMESH,RAMES,1",
    "RAMESH,RAJESH,1",
    "RAMESH,MAHESH,2",
    "RAMESH,SITI,3"
  })
  void countsSlipsUpToTheMost(String a, String b, int slips) {
    assertThat(Slips.between(a, b, 2)).isEqualTo(slips);
  }

  @ParameterizedTest
  @CsvSource({
    "SUNITA,SUNITHA,SOUND",
    "SOEKARNO,SUKARNO,SOUND",
    "DJOKO,JOKO,SOUND",
    "BIKASH,VIKAS,LOOSE_SOUND",
    "KUMAR,KURNAR,LOOK_ALIKE",
    "5URESH,SURESH,LOOK_ALIKE",
    "KRISHNAMUR,KRISHNAMURTHY,CUT_OFF",
    "SUTRISN,SUTRISNO,SLIP",
    "12,13,DIFFERENT",
    "RAM,RAJ,DIFFERENT"
  })
  void tellsInWhatWayWordsAreAlike(String a, String b, Likeness likeness) {
    assertThat(Likeness.of(Word.of(a), Word.of(b))).isEqualTo(likeness);
    assertThat(Likeness.of(Word.of(b), Word.of(a))).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "GOVT,GOVERNMENT,true",
    "SOL,SOLUTIONS,true",
    "RAM,RAJ,false",
    "HSG,HOUSING,true",
    "AB,ACB,false"
  })
  void knowsShortFormsOfAWord(String a, String b, boolean is) {
    assertThat(Abbreviation.isBetween(a, b)).isEqualTo(is);
  }

  @Test
  void keepsTheVowelSignsOfOtherScripts() {
    assertThat(Plain.of("José  \u0930\u093e\u092e")).isEqualTo("JOSE \u0930\u093e\u092e");
  }

  @Test
  void findsTheLongestPhrase() {
    Phrases phrases = Phrases.named(List.of("JAKARTA:", "JAKARTA BARAT: WEST JAKARTA"));
    assertThat(phrases.at(List.of("DI", "JAKARTA", "BARAT"), 1))
        .contains(new Phrases.Found("JAKARTA BARAT", 2));
    assertThat(phrases.at(List.of("WEST", "JAKARTA"), 0))
        .contains(new Phrases.Found("JAKARTA BARAT", 2));
    assertThat(phrases.at(List.of("DI"), 0)).isEmpty();
  }

  @Test
  void knowsWhereAFieldCutItsText() {
    assertThat(Cut.isBetween("MUHAMMAD RIZKY PRATA", "MUHAMMAD RIZKY PRATAMA")).isTrue();
    assertThat(Cut.isBetween("MUHAMMAD RIZKY PRATAMA", "MUHAMMAD RIZKY PRATAMA PUTRA")).isFalse();
  }

  @Test
  void putsMisreadDigitsRight() {
    assertThat(MisreadDigits.repaired("No. 6l, Ko1kata 7OO016"))
        .isEqualTo("No. 61, Kolkata 700016");
  }
}
