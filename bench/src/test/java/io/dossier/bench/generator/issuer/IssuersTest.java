package io.dossier.bench.generator.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.Kind;
import io.dossier.core.extraction.learning.TemplateField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuersTest {
  private static final long SEED = 8;
  private static final int MANY = 20;

  static List<Issuer> issuers() {
    return Issuers.ALL;
  }

  private static List<Map<String, Object>> truths(Issuer issuer) {
    Kind kind = Kind.of(issuer.name(), issuer.layout()::draw);
    return IntStream.range(0, MANY)
        .mapToObj(number -> Generator.document(SEED, kind, number))
        .map(GeneratedDocument::fields)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void tellsEveryFieldOfTheFormAndNoOther(Issuer issuer) {
    Set<String> told = new HashSet<>();
    truths(issuer).forEach(truth -> told.addAll(truth.keySet()));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            issuer.form().fields().stream().map(TemplateField::name).toList());
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void drawsTheSameFromTheSameSeedAndNeverTwiceTheSame(Issuer issuer) {
    List<Map<String, Object>> truths = truths(issuer);
    assertThat(truths(issuer)).isEqualTo(truths);
    assertThat(truths).doesNotHaveDuplicates();
  }
}
