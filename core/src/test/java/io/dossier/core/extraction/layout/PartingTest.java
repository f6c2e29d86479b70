package io.dossier.core.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartingTest {
  private static final double LETTER = 0.01;

  @Test
  void partsWhereAColumnEndsWithAnAmount() {
    assertThat(parts(1.5, "Rp", "1.250.000,00", "Iuran", "Koperasi"))
        .containsExactly("Rp 1.250.000,00", "Iuran Koperasi");
    assertThat(parts(1.5, "1.250.000", "12.000.000")).containsExactly("1.250.000", "12.000.000");
    assertThat(parts(1.5, "18.400.00o", "Potongan")).containsExactly("18.400.00o", "Potongan");
    assertThat(parts(1.5, "390,00000", "Pajak")).containsExactly("390,00000", "Pajak");
  }

  @Test
  void keepsWhatStandsABlankBehindAnAmount() {
    assertThat(parts(1, "1.250.000", "Rupiah")).containsExactly("1.250.000 Rupiah");
    assertThat(parts(0.5, "paid", "1,250.00", "in", "cash"))
        .containsExactly("paid 1,250.00 in cash");
  }

  @Test
  void keepsWideLinesOfTextAndPlainNumbers() {
    assertThat(parts(1.5, "Jalan", "Melati", "12", "Bogor"))
        .containsExactly("Jalan Melati 12 Bogor");
  }

  @Test
  void partsJustifiedLinesOnlyWhereTheGapIsWiderThanOthers() {
    assertThat(parts(1.1, "of", "1,250.00", "for", "two", "days", "of", "work"))
        .containsExactly("of 1,250.00 for two days of work");
  }

  @Test
  void partsWithoutAGapWhereOtherLinesBeginAtTheSamePlace() {
    Line heading = line(0.05 + 10 * LETTER, 0, "Potongan");
    Line amount = line(0.05, 0, "12.500.000", "Pinjaman", "Karyawan");
    Line mark = line(0.05, 0, "12.500.000", "DB");
    assertThat(Parting.parted(List.of(heading, amount, mark)))
        .extracting(Line::text)
        .containsExactly("Potongan", "12.500.000", "Pinjaman Karyawan", "12.500.000 DB");
    assertThat(Parting.parted(List.of(amount))).containsExactly(amount);
  }

  @Test
  void partsWithoutAGapWhereTextsBehindOtherAmountsBeginAtTheSamePlace() {
    Line first = line(0.05, 0, "12.500.000", "Pinjaman");
    Line second = line(0.06, 0, "1.500.000", "Iuran");
    Line third = line(0.08, 0, "500.000", "Kasbon");
    assertThat(Parting.parted(List.of(first, second, third))).hasSize(6);
    assertThat(Parting.parted(List.of(first, second))).hasSize(2);
  }

  /** The parts of a line whose words stand that many letters before what follows. */
  private static List<String> parts(double gap, String... words) {
    return Parting.parted(List.of(line(0.05, gap, words))).stream().map(Line::text).toList();
  }

  private static Line line(double left, double gap, String... words) {
    List<Word> placed = new ArrayList<>();
    double x = left;
    for (String word : words) {
      double right = x + word.length() * LETTER;
      placed.add(new Word(word, PageBox.clamped(x, 0.1, right, 0.12), 1));
      x = right + gap * LETTER;
    }
    return new Line(placed, TextSource.TEXT_LAYER);
  }
}
