package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpelledWordsTest {
  @Test
  void takesAnAbbreviationThatWasSeenAsWell() {
    assertEquals("Jln PJU", read("J", "I.81l.08", "n", " P", "J", "U"));
    assertEquals("Blk G", read("B", "I.86l.12", "K.52k.43", " G"));
    assertEquals("SDN BHD", read("S", "O.91D.08", "N", " B", "H", "D"));
    assertEquals("MART S/B", read("M", "A", "R", "T", " S", "/", "D.58B.39"));
  }

  @Test
  void leavesWhatIsSeenWell() {
    assertEquals("SON", read("S", "O.99D.01", "N"));
    assertEquals("SONG", read("S", "O.91D.08", "N", "G"));
    assertEquals("JIG", read("J", "I.81l.08", "G"));
  }

  @Test
  void takesAWordWithItsAccentWhereTheAccentWasSeenAsWell() {
    assertEquals("König", read("K", "o.90ö.05", "n", "i", "g"));
    assertEquals("KÖNIG", read("K", "O.90Ö.05", "N", "I", "G"));
    assertEquals(
        "Überweisung an",
        read("Ú.40Ü.20", "b", "e", "r", "w", "e", "i", "s", "u", "n", "g", " a", "n"));
  }

  @Test
  void leavesAWordWhoseAccentWasNotSeenAndOneThatIsNotKnown() {
    assertEquals("Konig", read("K", "o.98ö.01", "n", "i", "g"));
    assertEquals("Konig", read("K", "o", "n", "i", "g"));
    assertEquals("Kond", read("K", "o.60ö.30", "n", "d"));
  }

  @Test
  void takesAnLAmongCapitalsForAnI() {
    assertEquals("FADLI", read("F", "A", "D", "L", "l"));
    assertEquals("CITY II", read("C", "l", "T", "Y", " I", "I"));
    assertEquals("Il", read("I", "l"));
    assertEquals("ALl3", read("A", "L", "l", "3"));
    assertEquals("Hall", read("H", "a", "l", "l"));
  }

  @Test
  void takesAnInitialLAmongCapitalizedWordsForAnI() {
    assertEquals("S Iyer", read("S", " l", "y", "e", "r"));
    assertEquals("An Indra", read("A", "n", " l", "n", "d", "r", "a"));
    assertEquals("Iis Ap", read("l.70I.28", "i", "s", " A", "p"));
    assertEquals("lis Ap", read("l.99I.01", "i", "s", " A", "p"));
    assertEquals("Wor ld Ap", read("W", "o", "r", " l.70I.28", "d", " A", "p"));
    assertEquals("of lyer", read("o", "f", " l", "y", "e", "r"));
    assertEquals("lyer", read("l", "y", "e", "r"));
    assertEquals("An llano", read("A", "n", " l", "l", "a", "n", "o"));
    assertEquals("An lychee", read("A", "n", " l", "y", "c", "h", "e", "e"));
    assertEquals("An lbs", read("A", "n", " l", "b", "s"));
  }

  @Test
  void behindANumberGigabytesAreMeant() {
    assertEquals("8GB/128GB", read("8", "C.60G.35", "B", "/", "1", "2", "8", "C.70G.25", "B"));
    assertEquals("64CB", read("6", "4", "C.99G.01", "B"));
    assertEquals("CB 64CBD", read("C.60G.40", "B", " 6", "4", "C.60G.40", "B", "D"));
  }

  @Test
  void behindANumberAnLMayBeLitres() {
    assertEquals("40 l bag", read("4", "0", " I.60l.30", " b", "a", "g"));
    assertEquals("10 l", read("1", "0", " 1.80l.10"));
    assertEquals("10 1", read("1", "0", " 1.98l.01"));
    assertEquals("10I", read("1", "0", "I.60l.30"));
    assertEquals("Kopi I", read("K", "o", "p", "i", " I.60l.30"));
  }

  @Test
  void aGenerationOfMobileNetworksBeginsWithADigit() {
    assertEquals("V3 5G 8", read("V", "3", " S.60" + "5.30", "G", " 8"));
    assertEquals("SGD", read("S.60" + "5.30", "G", "D"));
  }

  @Test
  void noWordIsAnAmpersandAndAT() {
    assertEquals("Hart & Co", read("H", "a", "r", "t", " &", "t", " C", "o"));
    assertEquals("AT&T", read("A", "T", "&", "T"));
    assertEquals("a &tc", read("a", " &", "t", "c"));
  }

  @Test
  void isSurerOfItThanWhatWasSeenAlone() {
    CtcDecoding.Place l = SpelledWords.in(places("J", "I.81l.08", "n")).get(1);

    assertEquals(1, l.options().size());
    assertTrue(l.best().probability() > 0.6 && l.best().probability() < 0.7);
  }

  private static String read(String... seen) {
    StringBuilder text = new StringBuilder();
    for (CtcDecoding.Place place : SpelledWords.in(places(seen))) {
      text.append(place.spaceBefore() ? " " : "").append(place.best().character());
    }
    return text.toString();
  }

  /** Each a character, or some with what they were seen by; a space before it parts words. */
  private static List<CtcDecoding.Place> places(String... seen) {
    List<CtcDecoding.Place> places = new ArrayList<>();
    for (String each : seen) {
      String told = each.strip();
      List<CtcDecoding.Option> options = new ArrayList<>();
      if (told.length() == 1) {
        options.add(new CtcDecoding.Option(told.charAt(0), 1));
      }
      for (int i = 0; i + 4 <= told.length(); i += 4) {
        options.add(
            new CtcDecoding.Option(
                told.charAt(i), Double.parseDouble(told.substring(i + 1, i + 4))));
      }
      places.add(new CtcDecoding.Place(options, 3 * places.size(), each.startsWith(" ")));
    }
    return places;
  }
}
