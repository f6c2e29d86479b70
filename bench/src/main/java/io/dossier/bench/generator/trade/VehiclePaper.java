package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.invented.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What papers on the sale of a motor cycle or scooter share: the machine and its price. */
abstract class VehiclePaper extends DealerPaper {
  private final String model;

  VehiclePaper(Dice dice, Deal deal) {
    super(dice, deal);
    this.model =
        dice.pick("Splendour", "Aktiva", "Passion", "Shyne", "Pulzar", "Apachi", "Jupitar", "Axess")
            + dice.pick(" 125", " 110", " 160", " Plus", " XTEC", " Pro")
            + dice.pick(" DRUM", " DISC", " STD", " DLX", "")
            + dice.pick(" BS6", " BS-VI", "");
  }

  /** Its colour and numbers, as labels and values. */
  List<Pair> vehicle() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick("Chassis No", "Chassis No.", "Frame No", "VIN"), Numbers.vin(dice, "ME4")));
    pairs.add(new Pair(dice.pick("Engine No", "Engine No."), dice.shaped("??##??#######")));
    pairs.add(
        new Pair(
            dice.pick("Colour", "Color"), dice.pick("BLACK", "Matte Grey", "Pearl White", "RED")));
    if (dice.chance(0.4)) {
      pairs.add(new Pair(dice.pick("Key No", "Battery No"), dice.digits(5)));
    }
    return pairs;
  }

  /**
   * The table of one machine.
   *
   * @param details printed below its name
   */
  void price(Grid grid, List<Pair> details) {
    String title =
        model
            + details.stream()
                .map(pair -> "\n" + pair.label() + " : " + pair.value())
                .collect(Collectors.joining());
    List<Column> columns = new ArrayList<>();
    List<String> row = new ArrayList<>();
    columns.add(Column.middle(dice.pick("S.No", "Sr.", "Sl No"), 7));
    row.add("1");
    columns.add(
        Column.left(
            dice.pick(
                "Description", "Particulars", "Model / Description", "Description of Vehicle"),
            40));
    row.add(title);
    if (dice.chance(0.7)) {
      columns.add(Column.middle(dice.pick("HSN", "HSN Code", "HSN/SAC"), 12));
      row.add(dice.pick("871120", "87112019", "8711"));
    }
    columns.add(Column.right(dice.pick("Qty", "Qty."), 8));
    row.add("1");
    columns.add(Column.right(dice.pick("Rate", "Unit Price", "Ex-Showroom Price"), 18));
    row.add(print(base));
    columns.add(Column.right(dice.pick("Amount", "Taxable Value", "Amount (Rs.)"), 18));
    row.add(print(base));
    pages.down(ink.lead() * 0.6);
    grid.draw(pages, margin, width(), columns, List.of(row));
    Truth line = new Truth().text("description", title.replace("\n", " "));
    line.number("quantity", 1).number("unitPrice", base).number("amount", base);
    truth.rows("lineItems", List.of(line));
  }
}
