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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalancedRowsTest {
  private static final BalancedRows BALANCED = new BalancedRows("rows", "opening", "closing");

  /** From 1000 on: -200, +50, -30.25, +500, -120. */
  private static final List<String> BALANCES =
      List.of("800", "850", "819.75", "1319.75", "1199.75");

  private static final List<String> TRUE = List.of("-200", "50", "-30.25", "500", "-120");

  @Test
  void signsThatWereNotSeenAreThoseOfTheBalances() {
    assertThat(amounts(Source.OCR, List.of("200", "50", "30.25", "500", "120"))).isEqualTo(TRUE);
  }

  @Test
  void amountNotReadOrNotToItsEndIsTheDifference() {
    assertThat(amounts(Source.OCR, List.of("-200", "50", "", "500", "-120"))).isEqualTo(TRUE);
    assertThat(amounts(Source.OCR, List.of("-200", "50", "-30", "500", "-120"))).isEqualTo(TRUE);
  }

  @Test
  void digitsThatContradictTheBalancesStay() {
    List<String> changed = List.of("-200", "50", "-30.25", "900", "-120");
    assertThat(amounts(Source.OCR, changed)).isEqualTo(changed);
  }

  @Test
  void amountThatLostItsSeparatorOrWasGivenADigitIsTheDifference() {
    assertThat(amounts(Source.OCR, List.of("-200", "50", "-3025", "500", "-120"))).isEqualTo(TRUE);
    assertThat(amounts(Source.OCR, List.of("-200", "50", "-30255", "500", "-120"))).isEqualTo(TRUE);
  }

  @Test
  void signIsThatOfTheBalancesAndTheMisreadDigitStays() {
    assertThat(amounts(Source.OCR, List.of("-200", "50", "37.25", "500", "-120")))
        .isEqualTo(List.of("-200", "50", "-37.25", "500", "-120"));
  }

  @Test
  void digitReadForOneThatLooksLikeItIsTheOneThatTheBalancesProve() {
    assertThat(amounts(Source.OCR, List.of("-200", "50", "-39.25", "500", "-120"))).isEqualTo(TRUE);
    assertThat(balances("800", "850", "814.75", "1319.75", "1199.75")).isEqualTo(BALANCES);
  }

  @Test
  void balanceNotReadToItsEndIsWhatTheRowsAroundItSay() {
    assertThat(balances("800", "850", "75", "1319.75", "1199.75")).isEqualTo(BALANCES);
    assertThat(balances("800", "850", "819.75", "1319.75", "119975")).isEqualTo(BALANCES);
  }

  @Test
  void balanceOfOtherDigitsAndNoBalanceStay() {
    List<String> changed = List.of("800", "850", "817.75", "1319.75", "1199.75");
    assertThat(balances(changed.toArray(String[]::new))).isEqualTo(changed);
    List<String> without = List.of("800", "850", "", "1319.75", "1199.75");
    assertThat(balances(without.toArray(String[]::new))).isEqualTo(without);
  }

  @Test
  void digitThatLooksLikeTheProvenOneIsPutRightWhereReadingIsInDoubt() {
    List<String> changed = List.of("800", "860", "819.75", "1319.75", "1199.75");
    assertThat(balances(changed.toArray(String[]::new))).isEqualTo(BALANCES);
    assertThat(column("balance", fields(Source.OCR, TRUE, changed, 0.99))).isEqualTo(changed);
  }

  @Test
  void rowsAgainstTheOrderOfTimeAreProvenToo() {
    assertThat(amounts(Source.OCR, reversed(List.of("200", "50", "30.25", "500", "120")), true))
        .isEqualTo(reversed(TRUE));
  }

  @Test
  void fewRowsProveNothing() {
    List<String> unclear = List.of("200", "51", "31", "501", "121");
    assertThat(amounts(Source.OCR, unclear)).isEqualTo(unclear);
  }

  @Test
  void textLayerIsGivenAsItStands() {
    assertThat(BALANCED.in(fields(Source.TEXT_LAYER, List.of("200", "50", "30.25"), BALANCES)))
        .isEmpty();
  }

  private static List<String> amounts(Source source, List<String> amounts) {
    return amounts(source, amounts, false);
  }

  private static List<String> amounts(Source source, List<String> amounts, boolean backwards) {
    List<String> balances = backwards ? reversed(BALANCES) : BALANCES;
    return column("amount", fields(source, amounts, balances));
  }

  private static List<String> balances(String... read) {
    return column("balance", fields(Source.OCR, TRUE, List.of(read)));
  }

  private static List<String> column(String name, Map<String, FieldValue> fields) {
    Value.Items rows = (Value.Items) BALANCED.in(fields).orElseThrow().value();
    return rows.items().stream()
        .map(row -> ((Value.Row) row).columns().get(name))
        .map(
            amount ->
                amount == null
                    ? ""
                    : ((Value.Number) amount).number().stripTrailingZeros().toPlainString())
        .toList();
  }

  private static Map<String, FieldValue> fields(
      Source source, List<String> amounts, List<String> balances) {
    return fields(source, amounts, balances, 0.8);
  }

  private static Map<String, FieldValue> fields(
      Source source, List<String> amounts, List<String> balances, double confidence) {
    List<Value> rows = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Map<String, Value> columns = new HashMap<>();
      if (!balances.get(i).isEmpty()) {
        columns.put("balance", number(balances.get(i)));
      }
      if (!amounts.get(i).isEmpty()) {
        columns.put("amount", number(amounts.get(i)));
      }
      rows.add(new Value.Row(columns));
    }
    return Map.of(
        "rows",
        field(new Value.Items(rows), source, confidence),
        "opening",
        field(number("1000"), source, confidence));
  }

  private static Value number(String text) {
    return new Value.Number(new BigDecimal(text));
  }

  private static List<String> reversed(List<String> texts) {
    List<String> reversed = new ArrayList<>(texts);
    Collections.reverse(reversed);
    return reversed;
  }

  private static FieldValue field(Value value, Source source, double confidence) {
    PageBox box = new PageBox(0.1, 0.1, 0.2, 0.05);
    return new FieldValue(value, new Confidence(confidence), Provenance.read(source, 0, box));
  }
}
