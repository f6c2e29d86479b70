package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import java.util.ArrayList;
import java.util.List;

/** A table of particulars and details, with or without numbers of its rows. */
final class NumberedOrder extends DeliveryPaper {
  NumberedOrder(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    double y = head();
    List<Pair> all = new ArrayList<>(dice.chance(0.5) ? dealer() : customer());
    all.addAll(truth.fields().containsKey("dealer_name") ? customer() : dealer());
    all.addAll(asset());
    all.addAll(finance());
    boolean numbered = dice.chance(0.6);
    List<Column> columns = new ArrayList<>();
    if (numbered) {
      columns.add(Column.middle(dice.pick("Sr. No.", "S.No", "#"), 9));
    }
    columns.add(Column.left(dice.pick("Particulars", "Description", "Field"), 34));
    columns.add(Column.left(dice.pick("Details", "Information", "Value"), 60));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<String> row = new ArrayList<>();
      if (numbered) {
        row.add(i + 1 + dice.pick("", "."));
      }
      row.add(all.get(i).label());
      row.add(all.get(i).value());
      rows.add(row);
    }
    Pages pages = new Pages(() -> sheet, 60, 40).to(y);
    Grid grid = Grid.any(dice, ink);
    grid.draw(pages, margin, width() * dice.between(0.75, 1.0), columns, rows);
    return signed(pages.y() + 22);
  }
}
