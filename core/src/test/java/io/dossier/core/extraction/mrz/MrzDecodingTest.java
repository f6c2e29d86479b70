package io.dossier.core.extraction.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The zone is the specimen that ICAO Doc 9303 part 4 prints. */
class MrzDecodingTest {
  private static final List<String> PASSPORT =
      List.of(
          "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
          "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

  @Test
  void readsWhatIsSure() {
    MrzDecoding.Decoded decoded = MrzDecoding.decode(sure(PASSPORT));

    assertThat(decoded.lines()).isEqualTo(PASSPORT);
    assertThat(decoded.loss()).isCloseTo(0, within(1e-6));
    assertThat(decoded.confidence().get(0)).isGreaterThan(0.95);
  }

  @Test
  void putsOnlyWhatMayStandInAPlace() {
    List<float[][]> evidence = sure(PASSPORT);
    rather(evidence.get(1)[14], 'O', '4', 0.9);
    rather(evidence.get(0)[6], '8', 'R', 0.9);
    rather(evidence.get(0)[0], 'F', 'P', 0.9);

    assertThat(MrzDecoding.decode(evidence).lines()).isEqualTo(PASSPORT);
  }

  @Test
  void takesTheReadingWhoseCheckDigitHolds() {
    List<float[][]> evidence = sure(PASSPORT);
    rather(evidence.get(1)[1], 'B', '8', 0.9);
    rather(evidence.get(1)[35], 'A', '6', 0.8);

    assertThat(MrzDecoding.decode(evidence).lines()).isEqualTo(PASSPORT);
  }

  @Test
  void leavesADigitThatIsPlainlyPrintedWrong() {
    List<String> wrong = List.of(PASSPORT.get(0), PASSPORT.get(1).replace("7408122", "7408123"));

    assertThat(MrzDecoding.decode(sure(wrong)).lines()).isEqualTo(wrong);
  }

  @Test
  void putsNothingBehindTheNames() {
    List<float[][]> evidence = sure(PASSPORT);
    rather(evidence.get(0)[40], 'K', '<', 0.7);

    assertThat(MrzDecoding.decode(evidence).lines()).isEqualTo(PASSPORT);
  }

  @Test
  void prefersStatesThatAreKnown() {
    List<float[][]> evidence = sure(PASSPORT);
    rather(evidence.get(0)[4], 'Q', 'O', 0.8);
    assertThat(MrzDecoding.decode(evidence).lines()).isEqualTo(PASSPORT);

    List<String> unknown = List.of(PASSPORT.get(0).replace("UTO", "QZQ"), PASSPORT.get(1));
    assertThat(MrzDecoding.decode(sure(unknown)).lines()).isEqualTo(unknown);
  }

  @Test
  void theCheckedTextIsTheLikeliestThatHolds() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      double[][] cells = new double[5][MrzDecoding.CHARACTERS.length()];
      for (double[] cell : cells) {
        Arrays.setAll(cell, i -> -8 * random.nextDouble());
      }
      String allowed = "07ADZ<";
      CheckedDecoding decoding = new CheckedDecoding();
      for (int i = 0; i < 4; i++) {
        decoding.add(cells[i], allowed);
      }

      CheckedDecoding.Best best = decoding.best(cells[4]);

      assertThat(CheckDigit.holds(best.text().substring(0, 4), best.text().charAt(4))).isTrue();
      assertThat(best.log()).as("seed %d", seed).isCloseTo(searched(cells, allowed), within(1e-9));
    }
  }

  /** The same, by trying all texts. */
  private static double searched(double[][] cells, String allowed) {
    double best = Double.NEGATIVE_INFINITY;
    int size = allowed.length();
    for (int number = 0; number < size * size * size * size; number++) {
      StringBuilder text = new StringBuilder();
      double log = 0;
      for (int i = 0, rest = number; i < 4; i++, rest /= size) {
        char c = allowed.charAt(rest % size);
        text.append(c);
        log += cells[i][MrzDecoding.CHARACTERS.indexOf(c)];
      }
      char digit = CheckDigit.of(text.toString());
      best = Math.max(best, log + cells[4][MrzDecoding.CHARACTERS.indexOf(digit)]);
    }
    return best;
  }

  private static List<float[][]> sure(List<String> lines) {
    List<float[][]> evidence = new ArrayList<>();
    for (String line : lines) {
      float[][] cells = new float[line.length()][MrzDecoding.CHARACTERS.length()];
      for (int i = 0; i < cells.length; i++) {
        Arrays.fill(cells[i], (float) Math.log(0.02 / 36));
        cells[i][MrzDecoding.CHARACTERS.indexOf(line.charAt(i))] = (float) Math.log(0.98);
      }
      evidence.add(cells);
    }
    return evidence;
  }

  private static void rather(float[] cell, char read, char other, double share) {
    Arrays.fill(cell, -12);
    cell[MrzDecoding.CHARACTERS.indexOf(read)] = (float) Math.log(share);
    cell[MrzDecoding.CHARACTERS.indexOf(other)] = (float) Math.log(1 - share);
  }
}
