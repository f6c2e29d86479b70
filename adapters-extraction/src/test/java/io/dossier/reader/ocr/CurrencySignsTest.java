package io.dossier.reader.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CurrencySignsTest {
  @Test
  void anUnsureDigitBeforeAnAmountIsTheSignThatWasSeenToo() {
    assertThat(chosen("7", 0.26, 0.13, "5,380.00")).isEqualTo("₹5,380.00");
    assertThat(chosen(":7", 0.26, 0.13, "5,380.00")).isEqualTo(":₹5,380.00");
  }

  @Test
  void aSureDigitAndOneBesideWhichNoSignWasSeenStay() {
    assertThat(chosen("7", 0.8, 0.19, "5,380.00")).isEqualTo("75,380.00");
    assertThat(chosen("7", 0.4, 0.02, "5,380.00")).isEqualTo("75,380.00");
  }

  @Test
  void noSignStandsBeforeAnotherNumberOrWithinAWord() {
    assertThat(chosen("7", 0.26, 0.13, "5380")).isEqualTo("75380");
    assertThat(chosen("AB7", 0.26, 0.13, "5,380.00")).isEqualTo("AB75,380.00");
  }

  /** What is seen surely, then its last character by two chances, then an amount seen surely. */
  private static String chosen(String begin, double digit, double sign, String rest) {
    List<CtcDecoding.Place> places = new ArrayList<>();
    for (char c : begin.substring(0, begin.length() - 1).toCharArray()) {
      places.add(new CtcDecoding.Place(List.of(new CtcDecoding.Option(c, 0.99)), 0, false));
    }
    places.add(
        new CtcDecoding.Place(
            List.of(
                new CtcDecoding.Option(begin.charAt(begin.length() - 1), digit),
                new CtcDecoding.Option('₹', sign)),
            0,
            false));
    for (char c : rest.toCharArray()) {
      places.add(new CtcDecoding.Place(List.of(new CtcDecoding.Option(c, 0.99)), 0, false));
    }
    return CurrencySigns.in(places).stream()
        .map(place -> String.valueOf(place.best().character()))
        .collect(Collectors.joining());
  }
}
