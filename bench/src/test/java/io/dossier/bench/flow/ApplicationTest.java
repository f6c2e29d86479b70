package io.dossier.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.flow.product.ShippedProducts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private static final long SEED = 77;
  private static final int COUNT = 60;

  private final ProductType product = ShippedProducts.of("PROD_CDL").orElseThrow();
  private final List<Application> applications =
      IntStream.rangeClosed(1, COUNT).mapToObj(n -> Application.drawn(SEED, n)).toList();

  private List<ComparedPair> pairs() {
    List<ComparedPair> pairs = new ArrayList<>();
    applications.forEach(application -> pairs.addAll(ComparedPair.of(application, product)));
    return pairs;
  }

  @Test
  void drawsTheSameFromTheSameSeed() {
    Application once = applications.get(4);
    Application again = Application.drawn(SEED, once.number());
    assertThat(again.planted()).isEqualTo(once.planted());
    for (Paper paper : Paper.values()) {
      assertThat(again.form(paper)).isEqualTo(once.form(paper));
      assertThat(again.document(paper).pdf()).isEqualTo(once.document(paper).pdf());
    }
  }

  @Test
  void comparesEveryFieldOfTheProductTypeAndPlantsInEach() {
    Set<String> fields =
        product.crossChecks().stream().map(rule -> rule.field()).collect(Collectors.toSet());
    assertThat(pairs()).extracting(ComparedPair::field).containsAll(fields);
    assertThat(pairs().stream().filter(pair -> pair.planted().isPresent()))
        .extracting(ComparedPair::field)
        .containsAll(fields);
  }

  @Test
  void tellsTheSameOnlyWhereNothingIsPlanted() {
    for (ComparedPair pair : pairs()) {
      boolean exact =
          pair.kind() == FieldKind.DATE
              || pair.kind() == FieldKind.IDENTIFIER
              || pair.kind() == FieldKind.AMOUNT;
      if (exact) {
        assertThat(sameValue(pair)).as(pair.toString()).isEqualTo(pair.planted().isEmpty());
      }
    }
  }

  private static boolean sameValue(ComparedPair pair) {
    String one = pair.one().value();
    String two = pair.two().value();
    return one.equals(two)
        || pair.kind() == FieldKind.AMOUNT && Double.parseDouble(one) == Double.parseDouble(two);
  }
}
