package io.dossier.core.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary =
      Vocabulary.of(
          List.of(
              "# a comment",
              "total: total | grand total",
              "  | gesamtbetrag",
              "subtotal: sub total",
              "due: date d'échéance",
              "firm: m/s"));

  @Test
  void longestPhraseWins() {
    assertThat(found("SUB TOTAL")).containsExactly("subtotal");
    assertThat(found("Grand Total RM")).containsExactly("total");
  }

  @Test
  void lettersOfAPhraseWithAStrokeStandApart() {
    assertThat(found("M/s Sharda Steel")).containsExactly("firm");
    assertThat(found("M S Sharda Steel")).containsExactly("firm");
    assertThat(found("Ms. Sharda Sen")).isEmpty();
  }

  @Test
  void passesOverBlanksThatEnginesLoseOrInvent() {
    assertThat(found("SUBTOTAL")).containsExactly("subtotal");
    assertThat(found("Gesamt betrag:")).containsExactly("total");
  }

  @Test
  void allowsOneLetterOfALongPhraseToBeMisread() {
    assertThat(found("Gesanntbetrag")).isEmpty();
    assertThat(found("Gesamtbetraq")).containsExactly("total");
    assertThat(found("t0tal")).containsExactly("total");
    assertThat(found("totas")).isEmpty();
    assertThat(found("Gesamtbtrag")).containsExactly("total");
    assertThat(found("Gesamtbettrag")).containsExactly("total");
    assertThat(found("Gesamtbtrg")).isEmpty();
  }

  @Test
  void aWordOfTwoLettersLostNone() {
    Vocabulary columns = Vocabulary.of(List.of("amount: amount | amount idr", "mark: dr cr"));
    Segment heading =
        Layout.of(TypedPage.of(TextSource.TEXT_LAYER, "Amount DR/CR")).segments().get(0);

    assertThat(columns.in(heading).stream().map(LabelHit::name)).containsExactly("amount", "mark");
  }

  @Test
  void findsNoPhraseWithinAnotherWord() {
    assertThat(found("totally")).isEmpty();
    assertThat(found("teetotal")).isEmpty();
  }

  @Test
  void findsLongPhraseOfWhichTwoLettersWereReadAmiss() {
    Vocabulary offices = Vocabulary.of(List.of("office: government of the island"));
    for (String read : List.of("Govemment of the Island", "Goverment of tbe Island")) {
      Layout layout = Layout.of(TypedPage.of(TextSource.OCR, read));
      assertThat(offices.in(layout.segments().get(0))).hasSize(1);
    }
    Layout other = Layout.of(TypedPage.of(TextSource.OCR, "Covenant of the Inland"));
    assertThat(offices.in(other.segments().get(0))).isEmpty();
  }

  @Test
  void foldsAccents() {
    assertThat(found("Date d'echeance :")).containsExactly("due");
  }

  @Test
  void tellsWhereTheLabelStands() {
    LabelHit hit = hits("abc Grand Total 12.00").get(0);
    assertThat(hit.span().text()).isEqualTo("Grand Total");
  }

  private List<String> found(String text) {
    return hits(text).stream().map(LabelHit::name).toList();
  }

  private List<LabelHit> hits(String text) {
    return vocabulary.in(Layout.of(TypedPage.of(TextSource.OCR, text)).segments().get(0));
  }
}
