package io.dossier.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dossier.core.accuracy.SideBySide.Flip;
import io.dossier.core.extraction.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final FieldTally RIGHT = new FieldTally(1, 1, 1);
  private static final FieldTally WRONG = new FieldTally(0, 1, 1);
  private static final FieldTally MISSED = new FieldTally(0, 0, 1);

  private final Bootstrap bootstrap = new Bootstrap(200, 1);

  private static Score score(String file, DocumentType found, FieldTally name, FieldTally number) {
    boolean whole = found == DocumentType.SIM && name.whole() && number.whole();
    return new Score(
        file, DocumentType.SIM, Optional.of(found), whole, Map.of("name", name, "number", number));
  }

  /** The exact two-sided binomial test by hand: 2 * (1 + 6) / 2^6, and 2 / 2^5. */
  @Test
  void givesTheExactValueOfMcNemarsTest() {
    assertThat(new McNemar(5, 1).pValue()).isCloseTo(0.21875, within(1e-12));
    assertThat(new McNemar(1, 5).pValue()).isCloseTo(0.21875, within(1e-12));
    assertThat(new McNemar(0, 5).pValue()).isCloseTo(0.0625, within(1e-12));
    assertThat(new McNemar(3, 3).pValue()).isEqualTo(1);
    assertThat(McNemar.NONE.pValue()).isEqualTo(1);
    assertThat(new McNemar(1100, 1300).pValue()).isBetween(1e-5, 1e-4);
  }

  @Test
  void tellsWhatGotRightAndWhatGotWrong() {
    List<Score> before =
        List.of(
            score("a.pdf", DocumentType.SIM, WRONG, RIGHT),
            score("b.pdf", DocumentType.SIM, RIGHT, RIGHT),
            score("c.pdf", DocumentType.KTP, MISSED, WRONG));
    List<Score> after =
        List.of(
            score("a.pdf", DocumentType.SIM, RIGHT, RIGHT),
            score("b.pdf", DocumentType.SIM, RIGHT, MISSED),
            score("c.pdf", DocumentType.SIM, RIGHT, WRONG));
    SideBySide both = SideBySide.of(before, after, bootstrap);
    assertThat(both.documents()).isEqualTo(3);
    assertThat(both.types()).isEqualTo(new McNemar(1, 0));
    assertThat(both.whole()).isEqualTo(new McNemar(1, 1));
    assertThat(both.flips())
        .containsExactly(
            new Flip("a.pdf", DocumentType.SIM, "name", true),
            new Flip("b.pdf", DocumentType.SIM, "number", false),
            new Flip("c.pdf", DocumentType.SIM, "name", true));
    SideBySide.Change name =
        Objects.requireNonNull(both.fields().get(DocumentType.SIM)).get("name");
    assertThat(name.flips()).isEqualTo(new McNemar(2, 0));
    assertThat(name.before()).isEqualTo(new FieldTally(1, 2, 3));
    assertThat(name.after()).isEqualTo(new FieldTally(3, 3, 3));
    assertThat(name.f1()).isCloseTo(0.6, within(1e-12));
    assertThat(name.difference().low()).isBetween(0.0, 0.6);
    assertThat(both.all().before()).isEqualTo(new FieldTally(3, 5, 6));
    assertThat(both.all().after()).isEqualTo(new FieldTally(4, 5, 6));
  }

  @Test
  void leavesOutWhatWasNotHeldAgainstTheSameTruth() {
    Score same = score("same.pdf", DocumentType.SIM, RIGHT, RIGHT);
    SideBySide both =
        SideBySide.of(
            List.of(
                same,
                score("gone.pdf", DocumentType.SIM, RIGHT, RIGHT),
                score("labelled-anew.pdf", DocumentType.SIM, RIGHT, RIGHT)),
            List.of(
                score("labelled-anew.pdf", DocumentType.SIM, RIGHT, FieldTally.NONE),
                same,
                score("new.pdf", DocumentType.SIM, RIGHT, RIGHT)),
            bootstrap);
    assertThat(both.documents()).isEqualTo(1);
    assertThat(both.left()).containsExactly("labelled-anew.pdf", "new.pdf", "gone.pdf");
    assertThat(both.flips()).isEmpty();
  }
}
