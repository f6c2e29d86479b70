package io.dossier.core.extraction.masking;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import io.dossier.core.reading.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a typed page a character is a hundredth of the width and two hundredths of the height. */
class PageCoversTest {
  private static final Masking LEAST = Masking.of(MaskingPolicy.LEAST);

  private static ReadPage typed(String... rows) {
    return TypedPage.of(TextSource.OCR, rows).pages().get(0);
  }

  private static List<PageBox> covers(ReadPage page) {
    return PageCovers.of(LEAST, page, List.of());
  }

  /** Whether the middle of the character in that column of the first row is covered. */
  private static boolean covered(List<PageBox> covers, int column) {
    return covers.stream()
        .anyMatch(
            box ->
                box.x() <= (column + 0.1) / 100
                    && box.right() >= (column + 0.9) / 100
                    && box.y() <= 0.02
                    && box.bottom() >= 0.04);
  }

  private static String seen(String row) {
    List<PageBox> covers = covers(typed(row));
    StringBuilder seen = new StringBuilder();
    IntStream.range(0, row.length())
        .forEach(column -> seen.append(covered(covers, column) ? 'X' : row.charAt(column)));
    return seen.toString();
  }

  @Test
  void showsOfANumberTheLastFourDigits() {
    assertThat(seen("No 2341 2341 2346 of")).isEqualTo("No XXXXXXXXX 2346 of");
    assertThat(seen("No 234123412346 of")).isEqualTo("No XXXXXXXX2346 of");
    assertThat(seen("UID:234123412346 of")).isEqualTo("UID:XXXXXXXX2346 of");
    assertThat(seen("No 2341  2341  2346 of")).isEqualTo("No XXXX  XXXX  2346 of");
    assertThat(seen("No 2341 2341 2345 of")).isEqualTo("No 2341 2341 2345 of");
  }

  @Test
  void coversAllOfANumberThatRunsDownThePage() {
    Word word = new Word("234123412346", new PageBox(0.5, 0.1, 0.02, 0.4), 0.9);
    ReadPage page =
        new ReadPage(
            0, 595, 842, 0, List.of(new Line(List.of(word), TextSource.TEXT_LAYER)), List.of());
    assertThat(covers(page))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.y()).isLessThanOrEqualTo(0.1);
              assertThat(box.bottom()).isGreaterThanOrEqualTo(0.5);
            });
  }

  private static ReadPage withCode(String row, String code) {
    ReadPage page = typed(row);
    return new ReadPage(
        0,
        1000,
        1000,
        0,
        page.lines(),
        List.of(new Barcode("QR_CODE", code, new PageBox(0.6, 0.6, 0.14, 0.14))));
  }

  @Test
  void coversCodesWithTheirMarksOnAPageWithANumber() {
    List<PageBox> covers = covers(withCode("2341 2341 2346", "packed"));
    PageBox code = covers.get(covers.size() - 1);
    assertThat(code.x()).as("21 modules, of which 14 lie between").isLessThanOrEqualTo(0.565);
    assertThat(code.bottom()).isGreaterThanOrEqualTo(0.775);
    assertThat(covers(withCode("Note", "packed"))).isEmpty();
    assertThat(covers(withCode("Note", "uid=\"234123412346\""))).hasSize(1);
  }

  @Test
  void coversBarsOfWhichOneRowIsKnown() {
    ReadPage page =
        new ReadPage(
            0,
            1000,
            1000,
            0,
            List.of(),
            List.of(new Barcode("CODE_128", "234123412346", new PageBox(0.2, 0.5, 0.4, 0))));
    assertThat(covers(page))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.x()).isLessThanOrEqualTo(0.2);
              assertThat(box.height()).isGreaterThan(0.2);
            });
  }

  @Test
  void coversTheFieldsPlaceWhereTheTextWasMisread() {
    ReadPage page = typed("Z3A1 Z3A1 Z346");
    ExtractionResult result =
        new ExtractionResult(
            DocumentType.AADHAAR,
            Confidence.CERTAIN,
            Map.of(
                "aadhaar_number",
                new FieldValue(
                    new Value.Text("234123412346"),
                    Confidence.CERTAIN,
                    Provenance.read(Provenance.Source.OCR, 0, new PageBox(0, 0.02, 0.14, 0.02)))),
            List.of(),
            Set.of(),
            Confidence.CERTAIN,
            List.of(),
            "rules-1",
            List.of());
    Masking masking = Masking.of(MaskingPolicy.LEAST, List.of(result));
    List<PageBox> covers = PageCovers.of(masking, page, List.of(result));
    assertThat(covered(covers, 8)).isTrue();
    assertThat(covered(covers, 11)).isFalse();
    assertThat(
            PageCovers.of(
                masking, new ReadPage(1, 595, 842, 0, List.of(), List.of()), List.of(result)))
        .isEmpty();
  }
}
