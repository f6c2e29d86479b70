package io.dossier.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DependencyRulesTest {
  private static final DependencyRules PRODUCT = new DependencyRules("io.dossier");
  private static final DependencyRules VIOLATIONS =
      new DependencyRules("io.dossier.app.architecture.violation");

  private static JavaClasses product;
  private static JavaClasses violations;

  @BeforeAll
  static void read() {
    product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Port contracts and fakes, which other modules' tests share.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.dossier");
    violations = new ClassFileImporter().importPackages("io.dossier.app.architecture.violation");
  }

  static Stream<Named<Function<DependencyRules, ArchRule>>> rules() {
    return Stream.of(
        Named.of("core knows the JDK alone", DependencyRules::coreKnowsTheJdkAlone),
        Named.of("http knows no other adapter", DependencyRules::httpKnowsNoOtherAdapter),
        Named.of("http takes nothing past masking", DependencyRules::httpTakesNothingPastMasking),
        Named.of("storage knows no other adapter", DependencyRules::storageKnowsNoOtherAdapter),
        Named.of("reader knows no other adapter", DependencyRules::readerKnowsNoOtherAdapter),
        Named.of("contexts form no cycle", DependencyRules::contextsFormNoCycle),
        Named.of("model uses no port", DependencyRules::modelUsesNeitherPortNorUseCase),
        Named.of("ports use no use case", DependencyRules::portsUseNoUseCase),
        Named.of("nobody tells the time", DependencyRules::nobodyTellsTheTime));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void productKeepsTheRule(Function<DependencyRules, ArchRule> rule) {
    rule.apply(PRODUCT).check(product);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void deliberateViolationIsFound(Function<DependencyRules, ArchRule> rule) {
    assertThat(rule.apply(VIOLATIONS).evaluate(violations).hasViolation()).isTrue();
  }

  @Test
  void everyPackageThatARuleNamesIsThere() {
    for (String name : DependencyRules.NAMED) {
      assertThat(product.stream().filter(c -> c.getPackageName().startsWith("io.dossier." + name)))
          .as(name)
          .isNotEmpty();
    }
  }
}
