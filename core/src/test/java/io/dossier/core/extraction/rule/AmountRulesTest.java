package io.dossier.core.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountRulesTest {
  private static final String BALANCE = "running_balance opening rows closing";
  private static final long SEED = 31;

  @Test
  void addsUp() {
    Fields.of("total", "106.00", "subtotal", "100.00", "tax", "6.00")
        .keeps("sum total subtotal tax");
    Fields.of("total", "106.01", "subtotal", "100.00", "tax", "6.00")
        .keeps("sum total subtotal tax");
    Fields.of("total", "107.00", "subtotal", "100.00", "tax", "6.00")
        .breaks("sum total subtotal tax", "differ from total by 1.00");
    assertThat(Fields.of("total", "106.00", "subtotal", "100.00").rule("sum total subtotal tax"))
        .isEmpty();
  }

  @Test
  void takesAwayAndLeavesOut() {
    Fields.of("change", "4.00", "cash", "110.00", "total", "106.00")
        .keeps("sum change cash -total");
    Fields.of("total", "100.00", "subtotal", "100.00").keeps("sum total subtotal ?service");
    Fields.of("total", "100.00", "subtotal", "100.00", "discount", "5.00")
        .breaks("sum total subtotal ?-discount", "by 5.00");
  }

  @Test
  void addsColumns() {
    Fields.of("gross", "5000000", "net", "4800000")
        .with("deductions", Fields.row("amount", "150000"), Fields.row("amount", "50000"))
        .keeps("sum gross net deductions.amount");
  }

  @Test
  void roundsToTheUnitThatItIsTold() {
    Fields fields = Fields.of("total", "106.05", "subtotal", "106.02");
    fields.keeps("sum total subtotal unit=0.05");
    fields.breaks("sum total subtotal", "by 0.03");
  }

  @ParameterizedTest
  @CsvSource({
    "ID,100000,11000,2023-05-01",
    "ID,100000,12000,2025-03-01",
    "ID,33333,3667,2023-05-01",
    "ID,100000,10000,2021-05-01",
    "MY,100.00,6.00,2020-01-01",
    "MY,100.00,8.00,2024-06-01",
    "SG,100.00,7.00,2020-01-01",
    "SG,100.00,8.00,2023-01-01",
    "SG,100.00,9.00,2024-01-01",
    "DE,100.00,19.00,2022-01-01",
    "DE,100.00,16.00,2020-08-01",
    "FR,100.00,5.50,2022-01-01",
    "AT,100.00,13.00,2022-01-01",
    "GB,100.00,20.00,2022-01-01",
    "IN,1000.00,180.00,2022-01-01",
    "IN,1000.00,90.00,2022-01-01"
  })
  void knowsTheRatesOfADay(String country, String base, String tax, String day) {
    Fields.of("tax", tax, "base", base, "date", day)
        .keeps("tax_rate tax base date=date country=" + country);
  }

  @ParameterizedTest
  @CsvSource({
    "ID,100000,12000,2023-05-01",
    "ID,100000,10000,2023-05-01",
    "SG,100.00,8.00,2022-12-31",
    "DE,100.00,19.00,2020-08-01",
    "MY,100.00,8.00,2024-02-29",
    "GB,100.00,17.50,2022-01-01"
  })
  void refusesTheRatesOfOtherDays(String country, String base, String tax, String day) {
    Fields.of("tax", tax, "base", base, "date", day)
        .breaks("tax_rate tax base date=date country=" + country, "no usual rate");
  }

  @Test
  void takesAnyRateWhereTheDayIsNotKnown() {
    Fields.of("tax", "8.00", "base", "100.00").keeps("tax_rate tax base country=SG date=date");
    Fields.of("tax", "6.50", "base", "100.00")
        .breaks("tax_rate tax base country=SG", "tax of base");
  }

  @Test
  void letsSeveralRatesStandTogether() {
    Fields.of("tax", "12.34", "base", "100.00").keeps("tax_rate tax base country=DE mixed=yes");
    Fields.of("tax", "19.50", "base", "100.00")
        .breaks("tax_rate tax base country=DE mixed=yes", "no usual rate");
  }

  @Test
  void addsLinesUpToTheSubtotalOrTheTotal() {
    Value.Row[] rows = {Fields.row("amount", "60.00"), Fields.row("amount", "40.00")};
    String rule = "line_items_sum items subtotal total";
    Fields.of("subtotal", "100.00", "total", "106.00").with("items", rows).keeps(rule);
    Fields.of("subtotal", "94.34", "total", "100.00").with("items", rows).keeps(rule);
    Fields.of("subtotal", "90.00", "total", "95.40")
        .with("items", rows)
        .breaks(rule, "subtotal or total");
    assertThat(Fields.of("total", "60.00").with("items", rows[0], Fields.row("x", "y")).rule(rule))
        .isEmpty();
  }

  @Test
  void blamesOnlyTheTotalsThatDoNotFit() {
    Fields fields = Fields.of("subtotal", "100.00", "total", "106.00");
    fields.with("items", Fields.row("amount", "100.00"));
    assertThat(fields.held("line_items_sum items subtotal total").fields())
        .containsExactly("items", "subtotal");
  }

  @ParameterizedTest
  @CsvSource({
    "2,3.50,7.00,true",
    "3,3.33,10.00,true",
    "0.335,12.90,4.32,true",
    "2,3.50,7.01,true",
    "2,3.50,7.05,false",
    "1,10.00,100.00,false"
  })
  void multipliesLines(String quantity, String price, String amount, boolean holds) {
    Fields fields =
        Fields.none()
            .with(
                "items",
                Fields.row("amount", "1.00"),
                Fields.row("quantity", quantity, "unitPrice", price, "amount", amount));
    if (holds) {
      fields.keeps("line_amount items");
    } else {
      fields.breaks("line_amount items", "row 2 of items");
    }
  }

  @Test
  void followsBalancesInEitherOrderOfTime() {
    Random random = new Random(SEED);
    for (int run = 0; run < 50; run++) {
      List<Value.Row> rows = new ArrayList<>();
      long balance = 100_000;
      for (int i = 0; i < 8; i++) {
        long amount = random.nextInt(200_000) - 100_000;
        balance += amount;
        rows.add(Fields.row("amount", "" + amount, "balance", "" + balance));
      }
      String closing = "" + balance;
      statement(rows, closing).keeps(BALANCE);
      Collections.reverse(rows);
      statement(rows, closing).keeps(BALANCE);
    }
  }

  @Test
  void namesTheRowThatDoesNotFollow() {
    Value.Row[] rows = {
      Fields.row("amount", "-10.00", "balance", "90.00"),
      Fields.row("amount", "25.00", "balance", "116.00"),
      Fields.row("amount", "-6.00", "balance", "110.00")
    };
    Fields.of("opening", "100.00", "closing", "110.00")
        .with("rows", rows)
        .breaks(BALANCE, "balance of row 2 of rows");
  }

  @Test
  void findsAClosingBalanceThatDoesNotFollow() {
    Fields.of("opening", "100.00", "closing", "91.00")
        .with("rows", Fields.row("amount", "-10.00", "balance", "90.00"))
        .breaks(BALANCE, "closing does not follow from rows");
  }

  @Test
  void addsRowsWithoutABalanceToTheNext() {
    Fields.of("opening", "100.00", "closing", "75.00")
        .with("rows", Fields.row("amount", "-10.00"), Fields.row("amount", "-15.00"))
        .keeps(BALANCE);
    Fields.of("opening", "100.00", "closing", "75.00")
        .with(
            "rows",
            Fields.row("amount", "-10.00"),
            Fields.row("amount", "-15.00", "balance", "70.00"))
        .breaks(BALANCE, "row 2");
  }

  @Test
  void saysNothingWhereNoBalanceCanBeCompared() {
    assertThat(
            Fields.of("closing", "75.00").with("rows", Fields.row("amount", "70.00")).rule(BALANCE))
        .isEmpty();
    assertThat(Fields.of("opening", "1.00", "closing", "75.00").rule(BALANCE)).isEmpty();
  }

  private static Fields statement(List<Value.Row> rows, String closing) {
    return Fields.of("opening", "100000", "closing", closing)
        .with("rows", rows.toArray(Value.Row[]::new));
  }
}
