package io.dossier.core.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifierRulesTest {
  private static final String WOMAN = "3275015708900001";
  private static final String MAN = "3275011708900002";

  @Test
  void checksAnIdentifier() {
    Fields fields = Fields.of("iban", "DE89 3704 0044 0532 0130 00");
    fields.keeps("check iban iban");
    assertThat(fields.held("check iban iban").rule()).isEqualTo("iban_valid");
    assertThat(fields.held("check iban iban").fields()).containsExactly("iban");
    Fields.of("iban", "DE88 3704 0044 0532 0130 00").breaks("check iban iban", "check digits");
  }

  @Test
  void breaksWhereTheTextHasNotTheForm() {
    Fields.of("pan", "ABC 12").breaks("check pan pan", "form");
  }

  @Test
  void saysNothingOfWhatIsMaskedOrMissing() {
    assertThat(Fields.of("number", "XXXX XXXX 2346").rule("check aadhaar number")).isEmpty();
    assertThat(Fields.none().rule("check aadhaar number")).isEmpty();
  }

  @Test
  void checksAColumnOfRowsAndNamesTheOneThatBreaks() {
    Fields fields =
        Fields.none()
            .with(
                "members",
                Fields.row("nik", WOMAN),
                Fields.row("name", "SARI"),
                Fields.row("nik", "0075015708900001"));
    fields.breaks("check nik members.nik", "row 3 of members: the first two digits");
    assertThat(fields.held("check nik members.nik").fields()).containsExactly("members");
  }

  @Test
  void holdsTheBirthDateAgainstTheNumber() {
    Fields.of("nik", WOMAN, "dateOfBirth", "1990-08-17").keeps("nik_birth_date nik dateOfBirth");
    Fields.of("nik", MAN, "dateOfBirth", "1990-08-17").keeps("nik_birth_date nik dateOfBirth");
    Fields.of("nik", MAN, "dateOfBirth", "1990-08-18")
        .breaks("nik_birth_date nik dateOfBirth", "contradicts");
    assertThat(Fields.of("nik", MAN).rule("nik_birth_date nik dateOfBirth")).isEmpty();
    assertThat(Fields.of("dateOfBirth", "1990-08-17").rule("nik_birth_date nik dateOfBirth"))
        .isEmpty();
  }

  @Test
  void breaksOnANumberThatDoesNotHoldWhateverTheDate() {
    Fields.of("nik", "3275013208900001")
        .breaks("nik_birth_date nik dateOfBirth", "no day of birth");
    Fields.of("nik", "32750115089000010", "dateOfBirth", "1990-08-15")
        .breaks("nik_birth_date nik dateOfBirth", "sixteen digits");
  }

  @Test
  void holdsTheGenderAgainstTheNumber() {
    Fields.of("nik", WOMAN, "gender", "PEREMPUAN").keeps("nik_gender nik gender");
    Fields.of("nik", MAN, "gender", "LAKI-LAKI").keeps("nik_gender nik gender");
    Fields.of("nik", WOMAN, "gender", "LAKI-LAKI").breaks("nik_gender nik gender", "contradicts");
    Fields.of("nik", MAN, "gender", "P").breaks("nik_gender nik gender", "contradicts");
    assertThat(Fields.of("nik", MAN, "gender", "?").rule("nik_gender nik gender")).isEmpty();
  }

  @Test
  void holdsEachMemberOfAFamilyAgainstTheirNumber() {
    Fields fields =
        Fields.none()
            .with(
                "members",
                Fields.row("nik", MAN, "gender", "L", "dateOfBirth", "1990-08-17"),
                Fields.row("nik", WOMAN, "gender", "L", "dateOfBirth", "1990-08-17"));
    fields.keeps("nik_birth_date members.nik members.dateOfBirth");
    fields.breaks("nik_gender members.nik members.gender", "row 2 of members");
  }

  @Test
  void findsTwoRowsWithTheSameNumber() {
    Fields.none()
        .with("members", Fields.row("nik", MAN), Fields.row("nik", WOMAN), Fields.row("name", "A"))
        .keeps("members_unique members.nik");
    Fields.none()
        .with("members", Fields.row("nik", MAN), Fields.row("nik", WOMAN), Fields.row("nik", MAN))
        .breaks("members_unique members.nik", "rows 1 and 3 of members");
    assertThat(Fields.none().rule("members_unique members.nik")).isEmpty();
  }

  @Test
  void comparesTwoFields() {
    Fields.of("a", "Jl. Merdeka 1", "b", "JL MERDEKA 1").keeps("same a b");
    Fields.of("a", "12.50", "b", "12.5").keeps("same a b");
    Fields.of("a", "2031-02-01", "b", "2031-02-01").keeps("same a b");
    Fields.of("a", "Jl. Merdeka 1", "b", "Jl. Merdeka 2").breaks("same a b", "not the same");
    Fields.of("a", "--", "b", "..").breaks("same a b", "not the same");
    assertThat(Fields.of("a", "x").rule("same a b")).isEmpty();
  }

  @Test
  void messagesShowNoNumber() {
    for (String nik : List.of(WOMAN, MAN, "0075015708900001")) {
      Fields fields = Fields.of("nik", nik, "gender", "PEREMPUAN", "dateOfBirth", "1991-01-01");
      for (String rule :
          List.of("check nik nik", "nik_gender nik gender", "nik_birth_date nik dateOfBirth")) {
        assertThat(fields.held(rule).message()).doesNotContainPattern("\\d{3}");
      }
    }
  }

  @Test
  void refusesUnknownRulesAndOtherArguments() {
    for (String rule :
        List.of(
            "no_such a",
            "check nik",
            "check shoe_size a",
            "same a",
            "same a b c",
            "nik_gender members.nik gender",
            "sum total a cents=1",
            "tax_rate tax base",
            "tax_rate tax base country=XX")) {
      assertThatThrownBy(() -> Fields.none().rule(rule))
          .as(rule)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
