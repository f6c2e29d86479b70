package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/** Bills of electricity, gas and water works: of India mostly, and the slips of Indonesia. */
final class UtilityBill {
  static final Kind KIND =
      Kind.of(
          "ebill",
          dice -> new UtilityBill(dice).electricity(),
          dice -> new UtilityBill(dice).electricity(),
          dice -> new UtilityBill(dice).spot(),
          dice -> new UtilityBill(dice).gasOrWater(),
          dice -> new UtilityBill(dice).indonesian());

  private final Dice dice;
  private final IndianPlace place;
  private final String name;
  private final LocalDate day;
  private final DateStyle dates;
  private final MoneyStyle money;
  private final int before;
  private final int units;
  private final double margin;
  private final Ink ink;
  private final Color accent;

  private UtilityBill(Dice dice) {
    this.dice = dice;
    this.place = IndianPlace.any(dice);
    this.name = People.cased(dice, People.indian(dice).name());
    this.day = dice.day(2017, 2025);
    this.dates = DateStyle.indian(dice);
    this.money = MoneyStyle.rupees(dice).withDecimals(2);
    this.before = dice.between(500, 40_000);
    this.units = dice.between(20, 900);
    this.margin = dice.between(36.0, 52.0);
    this.ink = Inks.page(dice).sized(dice.between(8.0, 9.5));
    this.accent = Inks.accent(dice);
  }

  private String works(String trade) {
    return place.state() + " " + dice.pick("State ", "Madhya ", "Dakshin ", "") + trade;
  }

  private long charge() {
    return units * 7L + 120;
  }

  private double head(Sheet sheet, String title, String issuer) {
    Decor.logo(sheet, dice, margin, 30, 34, accent);
    sheet.fitted(
        issuer,
        margin + 46,
        48,
        sheet.width() - 2 * margin - 46,
        ink.bold().scaled(1.4).in(accent));
    sheet.text("Regd. Office: " + place.line(), margin + 46, 62, ink.scaled(0.8));
    sheet.middle(title, sheet.width() / 2, 92, ink.bold().scaled(1.3));
    return 116;
  }

  private List<Pair> consumer() {
    return List.of(
        new Pair(
            dice.pick(
                "Consumer No", "CA Number", "Account ID", "Service Connection No", "K Number"),
            dice.digits(dice.between(9, 12))),
        new Pair(dice.pick("Consumer Name", "Name"), name),
        new Pair(dice.pick("Address", "Supply Address", "Billing Address"), place.line()),
        new Pair("Mobile", Numbers.phoneIn(dice)),
        new Pair(
            dice.pick("Tariff Category", "Category", "Tariff"),
            dice.pick("LT-I Residential", "DS-II", "Domestic", "LT 2A", "Commercial LT-II")),
        new Pair(
            dice.pick("Sanctioned Load", "Connected Load", "Contract Demand"),
            dice.between(1, 8) + ".00 kW"));
  }

  private List<Pair> dues() {
    return List.of(
        new Pair(dice.pick("Bill No", "Bill Number"), dice.digits(10)),
        new Pair(dice.pick("Bill Date", "Date of Issue"), dates.print(day)),
        new Pair(
            dice.pick("Due Date", "Pay By Date", "Last Date of Payment"),
            dates.print(day.plusDays(15))),
        new Pair(
            dice.pick("Bill Month", "Billing Period"),
            DateStyle.of("mmm-yyyy", "en").print(day.minusMonths(1))),
        new Pair(
            dice.pick("Amount Payable", "Bill Amount", "Net Amount Payable", "Total Amount Due"),
            money.print(charge())));
  }

  private Drawn electricity() {
    Sheet sheet = Sheet.a4();
    double width = sheet.width() - 2 * margin;
    double y =
        head(
            sheet,
            dice.pick(
                "ELECTRICITY BILL",
                "Electricity Bill",
                "BILL OF SUPPLY FOR ELECTRICITY",
                "ENERGY BILL"),
            works(
                dice.pick(
                    "Electricity Distribution Co. Ltd",
                    "Power Distribution Company Limited",
                    "Electricity Board",
                    "Vidyut Vitran Nigam Ltd")));
    Pairs pairs =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.BOXED, Pairs.Way.TIGHT));
    double left = pairs.draw(sheet, margin, y, width * 0.54, consumer());
    double right = pairs.draw(sheet, margin + width * 0.58, y, width * 0.42, dues());
    Pages pages = new Pages(() -> sheet, 60, 30).to(Math.max(left, right) + 10);
    Grid grid = Grid.any(dice, ink);
    grid.draw(
        pages,
        margin,
        width,
        List.of(
            Column.left("Meter No", 18),
            Column.right(dice.pick("Current Reading", "Present Reading"), 18),
            Column.right("Previous Reading", 18),
            Column.right("MF", 8),
            Column.right(dice.pick("Units Consumed", "Consumption (kWh)", "Units"), 18)),
        List.of(
            List.of(
                dice.shaped("????######"), "" + (before + units), "" + before, "1", "" + units)));
    pages.down(16);
    List<List<String>> charges =
        List.of(
            List.of("Energy Charges", money.print(units * 6L)),
            List.of(dice.pick("Fixed Charges", "Demand Charges"), money.print(120)),
            List.of(
                dice.pick("Electricity Duty", "Fuel Adjustment Charges", "Wheeling Charges"),
                money.print(units)),
            List.of("Arrears", money.print(0)),
            List.of(dice.pick("Total Current Bill", "Net Bill Amount"), money.print(charge())));
    grid.draw(
        pages,
        margin,
        width * 0.6,
        List.of(
            Column.left(dice.pick("Charges", "Particulars"), 30), Column.right("Amount (Rs.)", 15)),
        charges);
    Barcodes.bars(sheet, dice.digits(12), margin, pages.y() + 24, 180, 26);
    Prose.write(
        sheet,
        dice.pick(
            "Pay your bill online and save time. In case of complaint call 1912.",
            "Please pay before the due date to avoid disconnection. Save electricity."),
        margin,
        pages.y() + 74,
        width,
        ink.scaled(0.9));
    return new Drawn(sheet, new Truth());
  }

  /** The slip that a meter reader's machine prints on the doorstep. */
  private Drawn spot() {
    Sheet sheet = new Sheet(230, 560, Color.WHITE);
    Ink mono = dice.chance(0.5) ? Inks.needles(dice, 8.5) : Ink.of(Family.MONO, 8);
    sheet.fitted(works("Power Dist. Co. Ltd"), 12, 30, 206, mono.bold());
    sheet.middle("ELECTRICITY BILL", 115, 48, mono.bold());
    Pairs pairs = new Pairs(Pairs.Way.COLUMN, mono, mono, 1.35, 0.42);
    double y = pairs.draw(sheet, 12, 70, 206, consumer());
    y =
        pairs.draw(
            sheet,
            12,
            y + 4,
            206,
            List.of(
                new Pair("Pres Rdg", "" + (before + units)),
                new Pair("Prev Rdg", "" + before),
                new Pair("Units", "" + units),
                new Pair("Energy Chg", money.bare().print(units * 6L)),
                new Pair("Fixed Chg", "120.00"),
                new Pair("Elec Duty", money.bare().print(units))));
    pairs.draw(sheet, 12, y + 4, 206, dues());
    return new Drawn(sheet, new Truth());
  }

  private Drawn gasOrWater() {
    boolean gas = dice.chance(0.5);
    Sheet sheet = Sheet.a4();
    double width = sheet.width() - 2 * margin;
    double y =
        head(
            sheet,
            gas ? "PIPED NATURAL GAS BILL" : dice.pick("WATER BILL", "Water & Sewerage Bill"),
            gas
                ? place.city() + " Gas Limited"
                : place.city() + dice.pick(" Jal Board", " Water Supply and Sewerage Board"));
    Pairs pairs =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BARE));
    y =
        pairs.draw(
            sheet,
            margin,
            y,
            width * 0.7,
            List.of(
                new Pair(gas ? "Customer ID" : "RR Number", dice.digits(9)),
                new Pair("Name", name),
                new Pair("Address", place.line())));
    y = pairs.draw(sheet, margin, y + 6, width * 0.7, dues());
    Pages pages = new Pages(() -> sheet, 60, 30).to(y + 8);
    Grid.any(dice, ink)
        .draw(
            pages,
            margin,
            width,
            List.of(
                Column.left("Meter No", 20),
                Column.right("Current Reading", 20),
                Column.right("Previous Reading", 20),
                Column.right(gas ? "Consumption (SCM)" : "Consumption (KL)", 20)),
            List.of(List.of(dice.digits(8), "" + (before + units), "" + before, "" + units)));
    return new Drawn(sheet, new Truth());
  }

  private Drawn indonesian() {
    Sheet sheet = new Sheet(420, 300, Color.WHITE);
    IndonesianPlace home = IndonesianPlace.any(dice);
    Ink letters = Ink.of(dice.pick(Family.MONO, Family.SANS), 9);
    MoneyStyle rupiah = MoneyStyle.rupiah(dice);
    sheet.middle(
        dice.pick("STRUK PEMBAYARAN TAGIHAN LISTRIK", "TAGIHAN LISTRIK PLN", "REKENING LISTRIK"),
        210,
        32,
        letters.bold().scaled(1.2));
    new Pairs(Pairs.Way.COLUMN, letters, letters, 1.45, 0.36)
        .draw(
            sheet,
            24,
            62,
            370,
            List.of(
                new Pair("IDPEL", dice.digits(12)),
                new Pair("NAMA", People.indonesian(dice).capitals()),
                new Pair("ALAMAT", home.street()),
                new Pair(
                    "TARIF/DAYA",
                    dice.pick("R1/900 VA", "R1M/1300 VA", "R2/3500 VA", "B1/2200 VA")),
                new Pair("BL/TH", DateStyle.of("mmmyy", "id").inCapitals().print(day)),
                new Pair("STAND METER", "%08d-%08d".formatted(before, before + units)),
                new Pair("RP TAG PLN", rupiah.print(units * 1450L)),
                new Pair("ADMIN BANK", rupiah.print(2500)),
                new Pair("TOTAL BAYAR", rupiah.print(units * 1450L + 2500))));
    sheet.middle(
        "PLN menyatakan struk ini sebagai bukti pembayaran yang sah.",
        210,
        280,
        letters.scaled(0.9));
    return new Drawn(sheet, new Truth());
  }
}
