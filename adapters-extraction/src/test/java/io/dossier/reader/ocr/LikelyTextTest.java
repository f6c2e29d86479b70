package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.reader.ocr.language.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikelyTextTest {
  private final LikelyText likely = new LikelyText(PrintedText.with(Stream.of("invoice no")));

  @Test
  void prefersWhatIsPrintedWhereTheEyeIsInDoubt() {
    assertEquals("INVOICE NO 1050", text(likely.choose(seen("INV[0O]ICE N[0O] 1[O0][S5]0"))));
    assertEquals("TAMAN", text(likely.choose(seen("TA[NM]AN"))));
  }

  @Test
  void keepsWhatWasSeenClearly() {
    assertEquals("INV0ICE", text(likely.choose(seen("INV0ICE"))));
    assertEquals("X9K2L", text(likely.choose(seen("X9K2L"))));
  }

  @Test
  void leavesMachineReadableZonesAlone() {
    assertEquals("P<UTOM0RI<<ANA", text(likely.choose(seen("P<UTOM[0O]RI<<ANA"))));
    assertEquals("P<UTO<SON<<ANA", text(likely.choose(seen("P<UTO<S[OD]N<<ANA"))));
    assertEquals("MORI SDN", text(likely.choose(seen("MORI S[OD]N"))));
  }

  @Test
  void isSurerWhereBothAgreeThanWhereTheyDoNot() {
    double agreed = likely.choose(seen("JALA[NH]")).get(4).probability();
    double alone = 0.6;
    double against = likely.choose(seen("JALA[HN]")).get(4).probability();

    assertTrue(agreed > alone && against < agreed, agreed + " " + against);
  }

  @Test
  void placesAndSpacesStayAsTheyWere() {
    List<CtcDecoding.Place> seen = seen("N[0O] 5");

    List<LikelyText.Glyph> chosen = likely.choose(seen);

    for (int i = 0; i < seen.size(); i++) {
      assertEquals(seen.get(i).step(), chosen.get(i).step());
      assertEquals(seen.get(i).spaceBefore(), chosen.get(i).spaceBefore());
    }
  }

  /** Of a text in which the options of a place stand in brackets: 0.6 for the first, 0.4. */
  private static List<CtcDecoding.Place> seen(String text) {
    List<CtcDecoding.Place> places = new ArrayList<>();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        space = true;
        continue;
      }
      List<CtcDecoding.Option> options = List.of(new CtcDecoding.Option(c, 1));
      if (c == '[') {
        options =
            List.of(
                new CtcDecoding.Option(text.charAt(i + 1), 0.6),
                new CtcDecoding.Option(text.charAt(i + 2), 0.4));
        i += 3;
      }
      places.add(new CtcDecoding.Place(options, 3 * places.size(), space));
      space = false;
    }
    return places;
  }

  private static String text(List<LikelyText.Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (LikelyText.Glyph glyph : glyphs) {
      text.append(glyph.spaceBefore() ? " " : "").append(glyph.character());
    }
    return text.toString();
  }
}
