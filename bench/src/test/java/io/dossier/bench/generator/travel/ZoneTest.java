package io.dossier.bench.generator.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The specimens of ICAO Doc 9303, parts 4 to 6. */
class ZoneTest {
  private static final LocalDate BIRTH = LocalDate.of(1974, 8, 12);
  private static final LocalDate EXPIRY = LocalDate.of(2012, 4, 15);

  @Test
  void passport() {
    assertThat(new Zone(specimen("L898902C3", "ZE184226B")).td3("P<"))
        .containsExactly(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
  }

  @Test
  void smallCard() {
    assertThat(new Zone(specimen("D23145890", "")).td1("I<"))
        .containsExactly(
            "I<UTOD231458907<<<<<<<<<<<<<<<",
            "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
  }

  @Test
  void largeCard() {
    assertThat(new Zone(specimen("D23145890", "")).td2("I<"))
        .containsExactly(
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
  }

  @Test
  void lettersThatZonesLackAreRewritten() {
    assertThat(Zone.latin("MÜLLER-LÜDENSCHEIDT")).isEqualTo("MUELLER<LUEDENSCHEIDT");
    assertThat(Zone.latin("O'CONNOR")).isEqualTo("OCONNOR");
    assertThat(Zone.latin("DUPRÉ")).isEqualTo("DUPRE");
  }

  private static Bearer specimen(String number, String personal) {
    return new Bearer(
        "UTO",
        "UTOPIA",
        "UTOPIAN",
        "enfr",
        "",
        "ERIKSSON",
        "ANNA MARIA",
        true,
        BIRTH,
        "ZENITH",
        number,
        personal,
        EXPIRY.minusYears(5),
        EXPIRY,
        "ZENITH");
  }
}
