package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import java.util.ArrayList;
import java.util.List;

/** A form of four columns: label and value, twice in a row. */
final class CellsOrder extends DeliveryPaper {
  CellsOrder(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    double y = head();
    List<Pair> all = new ArrayList<>(dealer());
    all.addAll(customer());
    all.addAll(asset());
    all.addAll(finance());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i + 1 < all.size(); i += 2) {
      rows.add(
          List.of(
              all.get(i).label(),
              all.get(i).value(),
              all.get(i + 1).label(),
              all.get(i + 1).value()));
    }
    if (all.size() % 2 == 0) {
      Pair last = all.get(all.size() - 1);
      rows.add(List.of(last.label(), last.value(), "", ""));
    }
    Pages pages = new Pages(() -> sheet, 60, 40).to(y);
    new Grid(
            Grid.Rules.ALL,
            Grid.Head.PLAIN,
            ink.scaled(0.95),
            accent,
            dice.between(2.0, 4.0),
            false)
        .draw(
            pages,
            margin,
            width(),
            List.of(
                Column.left(all.get(0).label(), 20),
                Column.left(all.get(0).value(), 32),
                Column.left("Currency", 20),
                Column.left("INR", 28)),
            rows);
    return signed(pages.y() + 22);
  }
}
