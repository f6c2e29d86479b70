package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.PageBox;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalancedEndTest {
  /** From 31000 on. */
  private static final List<Value> ROWS =
      List.of(row("-200", "30800"), row("50", "30850"), row("500", "31350"), row("-75", "31275"));

  @Test
  void digitsLostInFrontAreThoseOfTheRows() {
    assertThat(amended(false, "1000", ROWS)).contains(new BigDecimal("31000"));
    assertThat(amended(true, "1275", ROWS)).contains(new BigDecimal("31275"));
  }

  @Test
  void signBehindItThatWasReadAsADigitIsNone() {
    assertThat(amended(true, "312756", ROWS)).contains(new BigDecimal("31275"));
  }

  @Test
  void rowsAgainstTheOrderOfTimeSayItToo() {
    List<Value> reversed = new ArrayList<>(ROWS);
    Collections.reverse(reversed);
    assertThat(amended(false, "1000", reversed)).contains(new BigDecimal("31000"));
    assertThat(amended(true, "1275", reversed)).contains(new BigDecimal("31275"));
  }

  @Test
  void whatContradictsTheRowsStays() {
    assertThat(amended(false, "32000", ROWS)).isEmpty();
    assertThat(amended(true, "31276", ROWS)).isEmpty();
  }

  @Test
  void rowsThatDoNotHoldSayNothing() {
    List<Value> broken = new ArrayList<>(ROWS);
    broken.set(1, row("51", "30850"));
    assertThat(amended(false, "1000", broken)).isEmpty();
    assertThat(amended(true, "1275", ROWS.subList(1, 4))).isEmpty();
  }

  @Test
  void textLayerIsGivenAsItStands() {
    assertThat(end(false).in(fields(Source.TEXT_LAYER, "1000", ROWS))).isEmpty();
  }

  private static Optional<BigDecimal> amended(boolean closing, String read, List<Value> rows) {
    return end(closing)
        .in(fields(Source.OCR, read, rows))
        .map(found -> ((Value.Number) found.value()).number());
  }

  private static BalancedEnd end(boolean closing) {
    return new BalancedEnd("balance", "rows", closing);
  }

  private static Map<String, FieldValue> fields(Source source, String read, List<Value> rows) {
    return Map.of(
        "balance", found(source, number(read)), "rows", found(source, new Value.Items(rows)));
  }

  private static FieldValue found(Source source, Value value) {
    return new FieldValue(
        value, new Confidence(0.9), Provenance.read(source, 0, new PageBox(0.1, 0.1, 0.1, 0.1)));
  }

  private static Value row(String amount, String balance) {
    return new Value.Row(Map.of("amount", number(amount), "balance", number(balance)));
  }

  private static Value.Number number(String text) {
    return new Value.Number(new BigDecimal(text));
  }
}
