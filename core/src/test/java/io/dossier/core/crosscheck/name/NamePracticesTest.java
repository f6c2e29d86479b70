package io.dossier.core.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which practices names of one person differ. Invented people. */
class NamePracticesTest {
  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MISMATCH|Rosman bin Latif|Rosmah binti Latif",
        "MISMATCH|I Nyoman Suartini|Ni Nyoman Suartini",
        "MISMATCH|Simran S/O Gurdas|Simran D/O Gurdas",
        "MATCH|Zulaikha Binti Osman|Zulaikha Bte Othman"
      })
  void tellsTheSexByTheRelationAndTheBalineseParticle(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Mohammad Tarek Ghani|Tarek Ghani",
        "MATCH|Gurpreet Singh Sandhu|Gurpreet Sandhu",
        "MATCH|Nur Aisyah Binti Hamid|Aisyah Binti Hamid",
        "REVIEW|M. Ridwan|Muhammad Ridwan",
        "MISMATCH|Muhammad|Muhammad Taslim",
        "MISMATCH|Kumar|Anand Kumar"
      })
  void leavesOutWhatManyBear(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|K. Arumugam|Kandasamy Arumugam",
        "MATCH|S. Rajendran|Subbiah Rajendran",
        "MATCH|M. T. Kurian|Mannil Thomas Kurian",
        "MATCH|Ch. Narasimhulu Naidu|Chitti Narasimhulu Naidu",
        "MATCH|A P V Menon|APV Menon",
        "REVIEW|R. Mehta|Rakesh Mehta"
      })
  void readsInitialsOfFatherAndVillageBeforeAGivenName(
      Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Kanchanmala Sahoo|Kanchan Mala Sahu",
        "MATCH|Hariprosad Raychaudhuri|Hari Prasad Roy Chowdhury",
        "MATCH|Chandrasekhar Reddy|Chandra Sekhar Reddy",
        "MATCH|Jayashankar Nayak|Jai Shankar Nayak"
      })
  void partsAndJoinsCompounds(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Kolonel Inf. Suyono Adi|Suyono Adi",
        "MATCH|Dr. rer. nat. Jürgen Weiß|Juergen Weiss",
        "MATCH|Tri Wahyuni, A.Md.Kep|Tri Wahyuni",
        "MATCH|R. Ngt. Kartinah Hadi|Kartinah Hadi",
        "MATCH|Dato' Seri Ahmad Razak|Ahmad Razak",
        "MATCH|Lambok Siagian, Drs.|Lambok Siagian"
      })
  void takesTitlesAndDegreesOff(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Ezhilarasan Durai|Elilarasan Durai",
        "MATCH|Sulochana Devi Bhansali|Sulochna Devi Bhansali",
        "MATCH|Nurchayati Sadiman|Nurhayati Sadiman",
        "MATCH|Somenath Mahato|Samenath Mahato",
        "MATCH|Prabhudas Liladhar Thakker|Prabhudas L. Thakkar",
        "REVIEW|Karmojo|Karmoja"
      })
  void knowsRegionalSpellings(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "REVIEW|Priyo Santoso|Piryo Santoso",
        "REVIEW|Anton Mbuik|Antonius Mbuik",
        "REVIEW|Maggie Lyngdoh|Margaret Lyngdoh",
        "MISMATCH|Robert Tan|Roberta Tan",
        "MISMATCH|Kalavathi Perumal|Kalavatha Perumal",
        "REVIEW|Karsimah|Karslmah"
      })
  void tellsAnotherSpellingFromAnotherPerson(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Jagmal Rai, Father: Ramdhari Rai|Jagmal Rai",
        "MATCH|Zarina Begum Zauja Akbar Ali|Zarina Begum",
        "MATCH|Lilis Suryani d/h Tan Mei Lan|Lilis Suryani",
        "MATCH|Rahima Khatoon urf Chhoti|Rahima Khatoon",
        "MATCH|Budhni Tudu S/D/W of Mangal Tudu|Budhni Tudu"
      })
  void findsRelativesAndAliasesHoweverTheyAreCalled(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  private void assertOutcome(Outcome expected, String left, String right) {
    var similarity = comparison.compare(FieldKind.PERSON_NAME, left, right);
    assertThat(similarity.outcome())
        .as(similarity.score() + " " + similarity.method())
        .isEqualTo(expected);
  }
}
