package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlocksTest {
  private static List<Value> values(String... lines) {
    Vocabulary labels = Vocabulary.of(List.of("place: place of birth"));
    Layout layout = Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines));
    return new TextBlocks(1)
        .in(new MarkedText(layout, labels)).stream().map(Candidate::value).toList();
  }

  @Test
  void whatStandsBesideALabelIsAText() {
    assertThat(values("Place of birth: Lahti")).contains(new Value.Text("Lahti"));
  }

  @Test
  void spotBesideAColonIsNoPartOfIt() {
    assertThat(values("Place of birth   i : Lahti")).contains(new Value.Text("Lahti"));
    assertThat(values("Place of birth   S:t Olof")).contains(new Value.Text("S:t Olof"));
  }

  @Test
  void aLabelWithItsColonIsNoPartOfIt() {
    assertThat(values("Place of birth : Lahti"))
        .contains(new Value.Text("Lahti"))
        .noneMatch(value -> value.toString().contains("birth"));
  }

  @Test
  void aLabelMayGoOnUpToItsColon() {
    assertThat(values("Place of birth as registered: Lahti")).contains(new Value.Text("Lahti"));
  }

  @Test
  void aTextBeforeAColonAndAValueIsALabelThatNobodyKnows() {
    assertThat(values("Identifier:      751982", "Company:      Lahti Oy"))
        .contains(new Value.Text("Lahti Oy"))
        .noneMatch(value -> value.toString().contains("Company"));
    assertThat(values("Company:")).contains(new Value.Text("Company"));
  }

  @Test
  void aLineThatBeginsWithAColonGoesOnWithNothing() {
    Layout layout =
        Layout.of(
            TypedPage.of(
                TextSource.OCR,
                "Address    : 12 Mill Lane",
                "Tax",
                "Town       : Lahti",
                "           15110"));
    assertThat(
            new TextBlocks(4)
                .in(new MarkedText(layout, Vocabulary.of(List.of("address: address")))).stream()
                    .map(Candidate::value))
        .contains(new Value.Text("Lahti 15110"))
        .noneMatch(value -> value.toString().contains("Lane Lahti"));
  }

  @Test
  void linesOfAMachineReadableZoneAreNone() {
    assertThat(values("Place of birth", "UTOLEHTINEN<<AINO<<<<<<<<<<<<"))
        .noneMatch(value -> value.toString().contains("LEHTINEN"));
  }
}
