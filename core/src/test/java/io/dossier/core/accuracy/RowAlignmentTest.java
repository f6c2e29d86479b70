package io.dossier.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowAlignmentTest {
  private static Value row(String name, int amount) {
    return new Value.Row(
        Map.of("name", new Value.Text(name), "amount", new Value.Number(new BigDecimal(amount))));
  }

  private static List<RowAlignment.Pair> aligned(List<Value> found, List<Value> truth) {
    return RowAlignment.of(
        Optional.of(new Value.Items(found)), Optional.of(new Value.Items(truth)));
  }

  private static RowAlignment.Pair pair(Value found, Value truth) {
    return new RowAlignment.Pair(Optional.ofNullable(found), Optional.ofNullable(truth));
  }

  @Test
  void leavesOutTheRowThatIsNotThere() {
    Value heading = row("Description of goods", 0);
    Value lamp = row("Lamp", 40);
    Value chair = row("Chair", 75);
    assertThat(aligned(List.of(heading, lamp, chair), List.of(lamp, chair)))
        .containsExactly(pair(heading, null), pair(lamp, lamp), pair(chair, chair));
    assertThat(aligned(List.of(chair), List.of(lamp, chair)))
        .containsExactly(pair(null, lamp), pair(chair, chair));
  }

  @Test
  void laysRowsBesideTheOneTheyAreMostLikeWhereNoCellIsRight() {
    Value misread = row("Oak t4ble", 31);
    Value table = row("Oak table", 37);
    Value lamp = row("Lamp", 40);
    assertThat(aligned(List.of(misread), List.of(lamp, table)))
        .containsExactly(pair(null, lamp), pair(misread, table));
    assertThat(aligned(List.of(row("Sofa", 1)), List.of(row("Cup", 2))))
        .as("rows with nothing in common")
        .containsExactly(pair(null, row("Cup", 2)), pair(row("Sofa", 1), null));
  }

  @Test
  void takesOneRightCellForMoreThanManyAlikeOnes() {
    Value found = row("Kitchen chair, white", 5);
    assertThat(aligned(List.of(found), List.of(row("Kitchen chair, whine", 6), row("X", 5))))
        .containsExactly(pair(null, row("Kitchen chair, whine", 6)), pair(found, row("X", 5)));
  }

  /** Against trying out every alignment in order. */
  @Test
  void noAlignmentInOrderMakesMoreCellsRight() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Value> found = rows(random);
      List<Value> truth = rows(random);
      int right =
          (int)
              aligned(found, truth).stream()
                  .flatMap(pair -> Cell.of(pair).stream())
                  .filter(Cell::right)
                  .count();
      assertThat(right).as("%s beside %s", found, truth).isEqualTo(most(found, truth));
    }
  }

  private static int most(List<Value> found, List<Value> truth) {
    if (found.isEmpty() || truth.isEmpty()) {
      return 0;
    }
    int here = (int) Cell.of(pair(found.get(0), truth.get(0))).stream().filter(Cell::right).count();
    List<Value> foundLeft = found.subList(1, found.size());
    List<Value> truthLeft = truth.subList(1, truth.size());
    return Math.max(
        here + most(foundLeft, truthLeft),
        Math.max(most(foundLeft, truth), most(found, truthLeft)));
  }

  private static List<Value> rows(Random random) {
    List<Value> rows = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Map<String, Value> columns = new HashMap<>();
      for (String column : List.of("a", "b", "c")) {
        if (random.nextInt(4) > 0) {
          columns.put(column, new Value.Text("v" + random.nextInt(3)));
        }
      }
      rows.add(new Value.Row(columns));
    }
    return rows;
  }

  /** What is missed and what is counted are two views of the same cells. */
  @Test
  void everyCellThatIsNotRightIsAMiss() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      Optional<Value> truth = Optional.of(new Value.Items(rows(random)));
      Optional<Value> found = Optional.of(new Value.Items(rows(random)));
      FieldTally tally = FieldTally.of(found, truth);
      List<Miss> misses = Miss.of("list", found.map(Samples::sure), truth, Optional.empty());
      assertThat(misses.stream().filter(miss -> miss.expected().isPresent()).count())
          .isEqualTo(tally.there() - tally.right());
      assertThat(misses.stream().filter(miss -> miss.given().isPresent()).count())
          .isEqualTo(tally.given() - tally.right());
    }
  }
}
