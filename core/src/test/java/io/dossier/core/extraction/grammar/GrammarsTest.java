package io.dossier.core.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarsTest {
  private static final long SEED = 4711;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25/12/2018|2018-12-25",
        "Date: 7/4/2031 21:40:11|2031-04-07",
        "06-02-31|2031-02-06",
        "13.01.2026|2026-01-13",
        "2031-08-22|2031-08-22",
        "20310418|2031-04-18",
        "12 Mar 2018|2018-03-12",
        "15 5ep 21|2021-09-15",
        "5 0kt 2019|2019-10-05",
        "15 0ct2019|2019-10-15",
        "3rd of 7 Agustus 2024|2024-08-07",
        "19. Dezember 2031|2031-12-19",
        "1er février 2024|2024-02-01",
        "March 9, 2024|2024-03-09",
        "3 mei 2024|2024-05-03",
        "12 de mayo de 2024|2024-05-12",
        "7 października 2023|2023-10-07",
        "21 Haziran 2022|2022-06-21",
        "5 luglio 2025|2025-07-05",
        "30 de março de 2024|2024-03-30",
        "12/25/2018|2018-12-25",
        "25 / 12 / 2018|2018-12-25",
        "25/12/20314:05PM|2031-12-25"
      })
  void readsDatesInAllOrders(String text, String day) {
    assertThat(values(new Dates(), text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.045 mm|.|0.045",
        "0,045 mm|,|0.045",
        "12,5kg|,|12.5",
        "1.234 kg|.|1.234",
        "1.234 kg|,|1234",
        "-3,25 °C|,|-3.25",
        "7 %|.|7"
      })
  void readsNumbersByTheirMark(String text, char mark, String number) {
    assertThat(values(new MarkedNumbers(mark), text)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB12", "12.5.7", "10:45", "1/2"})
  void findsNoMarkedNumberWithinAnythingElse(String text) {
    assertThat(values(new MarkedNumbers('.'), text)).isEmpty();
  }

  @Test
  void readsTheMonthFirstWhereThatIsAsked() {
    assertThat(values(new MonthFirstDates(), "drawn 3/4/2025")).containsExactly("2025-03-04");
    assertThat(values(new MonthFirstDates(), "drawn 13/4/2025")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2018", "99.99.99", "1.234.567,89", "tel 07-1234 5678", "version 1.2.3.4"})
  void findsNoDateWhereNoneStands(String text) {
    assertThat(values(new Dates(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.50|1234.50",
        "1.234,50|1234.50",
        "1 234,50|1234.50",
        "1'234.50|1234.50",
        "1.000.000|1000000",
        "1,000,000.00|1000000.00",
        "12.345.678.901,00|12345678901.00",
        "RM 41. 75|41.75",
        "MYR 35,567 98|35567.98",
        "RM6,955 32|6955.32",
        "RM12 .90|12.90",
        "€ 0,83|0.83",
        "-7,30|-7.30",
        "(12.30)|-12.30",
        "-$3.00|-3.00",
        "428,00 €|428.00",
        "5.00-|-5.00",
        "Rp 25.000|25000",
        "12,34,567.00|1234567.00",
        "1,58,908.26 Cr|158908.26",
        "6.598.480,00 K|6598480.00",
        "71,15 S|71.15"
      })
  void readsAmountsWithEitherSeparator(String text, String amount) {
    assertThat(new Amounts().in(segment(text)))
        .extracting(match -> ((Value.Number) match.value()).number())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6%", "19,0 %", "12:30", "A4", "25/12/2018", "QX-2031-5507"})
  void takesNoPartOfSomethingElseForAnAmount(String text) {
    assertThat(values(new Amounts(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 09 2018", "1709 2018", "10 .09 2018"})
  void takesNoPartOfADayOfAPictureForAnAmount(String text) {
    Segment segment = Layout.of(TypedPage.of(TextSource.OCR, text)).segments().get(0);
    assertThat(new Amounts().in(segment)).isEmpty();
  }

  @Test
  void lettersWithANoughtAreNoNumberOfAPicture() {
    Segment segment = Layout.of(TypedPage.of(TextSource.OCR, "D.0 No 7 A0")).segments().get(0);
    assertThat(new DocumentNumbers().in(segment))
        .map(match -> match.span().text())
        .containsExactly("7");
    Segment written = Layout.of(TypedPage.of(TextSource.TEXT_LAYER, "A0")).segments().get(0);
    assertThat(new DocumentNumbers().in(written)).hasSize(1);
  }

  @Test
  void readsADayGluedBehindAPlace() {
    assertThat(values(new Dates(), "MAGELANG,25-11-1983")).containsExactly("1983-11-25");
    assertThat(values(new Dates(), "1,25-11-1983")).isEmpty();
  }

  @Test
  void readsDaysInIndonesianWords() {
    assertThat(
            values(new Dates(), "pada tanggal DUA PULUH TUJUH NOVEMBER TAHUN DUA RIBU SATU lahir"))
        .containsExactly("2001-11-27");
    assertThat(values(new Dates(), "sebelas Mei seribu sembilan ratus delapan puluh sembilan"))
        .containsExactly("1989-05-11");
    assertThat(values(new Dates(), "dua Mei dan seterusnya")).isEmpty();
  }

  @Test
  void readsBackEveryAmountInEveryPrintedForm() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000_000), 2);
      for (Locale locale : List.of(Locale.US, Locale.GERMANY, Locale.ITALY)) {
        String printed = String.format(locale, "%,.2f", amount);
        assertThat(new Amounts().in(segment("total " + printed)))
            .as("seed " + SEED + ": " + printed)
            .extracting(match -> ((Value.Number) match.value()).number())
            .usingElementComparator(BigDecimal::compareTo)
            .containsExactly(amount);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"11:27|11:27", "4:05:59PM|16:05:59", "12:05 am|00:05", "21:40:11|21:40:11"})
  void readsTimesOnTheClockOf24Hours(String text, String time) {
    assertThat(values(new Times(), text)).containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USt-IdNr: DE550011223|DE550011223",
        "VAT FR 71 404 505 606|FR 71 404 505 606",
        "EIN 98-7600123|98-7600123"
      })
  void findsTaxNumbersOfBusinesses(String text, String number) {
    assertThat(values(new TaxNumbers(), text)).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "'s.d.14-03-2014', 2014-03-14",
    "'Ambon,25062015', 2015-06-25",
    "'2506-2015', 2015-06-25",
    "'02.09,2019', 2019-09-02",
    "'13, 09.2019', 2019-09-13",
    "'07.11 2019', 2019-11-07",
    "'10ct 2020', 2020-10-01",
    "'Periode 06-Jan-20 19', 2019-01-06",
    "'02/01/20 19', 2019-01-02",
    "'Terdaftar 03-10-2812', 2012-10-03",
    "'Terdaftar : 19 Agustus 2817', 2017-08-19",
    "'03-10-2812:30', 2028-10-03"
  })
  void readsDaysOfPicturesWithoutAllSeparators(String text, String day) {
    Segment segment = Layout.of(TypedPage.of(TextSource.OCR, text)).segments().get(0);
    assertThat(new Dates().in(segment))
        .map(match -> ((Value.Date) match.value()).day().toString())
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INR 39, 950/-|39950",
        "INR 55.720 00/-|55720.00",
        ": INR 6, 21,534.28|621534.28",
        "2,31, 842.70|231842.70",
        "R44,990|44990",
        ": R4,120.00|4120.00"
      })
  void readsAmountsOfRupeesOfPictures(String text, String amount) {
    assertThat(values(new Amounts(), text)).containsExactly(amount);
  }

  @Test
  void readsBothDaysOfARangeWithoutAllSeparators() {
    assertThat(values(new Dates(), "Zeitraum: 0103.2022-31.03.2022"))
        .containsExactly("2022-03-01", "2022-03-31");
    assertThat(values(new Dates(), "0103-2022-4471")).isEmpty();
  }

  @Test
  void takesALetterBeforeCentsOfAPictureForASign() {
    assertThat(values(new Amounts(), "Balance : S2,352.10")).containsExactly("2352.10");
    assertThat(values(new Amounts(), "R14,990.00")).containsExactly("14990.00");
    assertThat(values(new Amounts(), "US2,352.10")).isEmpty();
    assertThat(values(new Amounts(), "S2352")).isEmpty();
  }

  @Test
  void groupsOfAPictureMayBePartedByEitherMark() {
    assertThat(values(new Amounts(), "9,315.925")).containsExactly("9315925");
    assertThat(values(new Amounts(), "Rp 1.234,567,00")).containsExactly("1234567.00");
    assertThat(values(new Amounts(), "1,234.56")).containsExactly("1234.56");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+31, 460.00|31460.00",
        "16,018, 750. 00|16018750.00",
        "1.994 .320 D|1994320",
        "10. 786.350|10786350",
        "7.78,115.61|778115.61",
        "1,23.738.02|123738.02"
      })
  void blanksBesideSeparatorsOfAPicturePartNoNumber(String text, String amount) {
    assertThat(values(new Amounts(), text)).containsExactly(amount);
  }

  @Test
  void anAmountInLakhIsNoDay() {
    assertThat(values(new Dates(), "7.06.716.16")).isEmpty();
    assertThat(values(new Amounts(), "7.06.716.16")).containsExactly("706716.16");
  }

  @Test
  void aListOfNumbersIsNoGroupedOne() {
    assertThat(values(new Amounts(), "12, 460")).containsExactly("12", "460");
  }

  @Test
  void takesDigitsOfAPictureForTheLettersTheyLookLike() {
    Pattern group = Pattern.compile("(?<![\\p{L}\\d])(?:AB|A|B|O)(?![\\p{L}\\d])");

    assertThat(values(PatternText.ofLetters(group), ": 0")).containsExactly("O");
    assertThat(values(PatternText.ofLetters(group), "A8")).containsExactly("AB");
    assertThat(values(PatternText.of(group), ": 0")).isEmpty();
  }

  @Test
  void takesNoNumberOfAThingForAnAmount() {
    assertThat(values(new Amounts(), "353994979609762")).isEmpty();
    assertThat(values(new Amounts(), "353.994.979.609.762")).containsExactly("353994979609762");
  }

  private static List<String> values(Grammar grammar, String text) {
    return grammar.in(segment(text)).stream()
        .map(
            match ->
                match.value() instanceof Value.Date date
                    ? date.day().toString()
                    : match.value() instanceof Value.Number number
                        ? number.number().toPlainString()
                        : ((Value.Text) match.value()).text())
        .toList();
  }

  private static Segment segment(String text) {
    return Layout.of(TypedPage.of(TextSource.OCR, text)).segments().get(0);
  }
}
