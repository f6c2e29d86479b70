package io.dossier.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * Who may know whom, below a base package: {@code io.dossier} for the product, another one for the
 * deliberate violations that show each rule to bite.
 */
record DependencyRules(String base) {
  /** The packages that the rules name; a rule about a package that is not there holds nothing. */
  static final List<String> NAMED = List.of("core", "http", "storage", "reader", "app");

  ArchRule coreKnowsTheJdkAlone() {
    return classes()
        .that()
        .resideInAPackage(in("core"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                in("core"), "java..", "javax.crypto..", "org.jspecify.annotations.."));
  }

  ArchRule httpKnowsNoOtherAdapter() {
    return noneIn("http", "storage", "reader", "app");
  }

  /**
   * What is kept comes to it by use cases, which mask it, and not by the ports that hold it whole.
   */
  ArchRule httpTakesNothingPastMasking() {
    return noClasses()
        .that()
        .resideInAPackage(in("http"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            base.replace(".", "\\.") + "\\.core\\.document\\.port\\.(Extractions|Readings)");
  }

  ArchRule storageKnowsNoOtherAdapter() {
    return noneIn("storage", "http", "reader", "app");
  }

  ArchRule readerKnowsNoOtherAdapter() {
    return noneIn("reader", "http", "storage", "app");
  }

  ArchRule contextsFormNoCycle() {
    return slices().matching(base + ".core.(*)..").should().beFreeOfCycles();
  }

  ArchRule modelUsesNeitherPortNorUseCase() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".core.*")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(base + ".core.*.port..", base + ".core.*.usecase.."));
  }

  ArchRule portsUseNoUseCase() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".core.*.port..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(base + ".core.*.usecase.."));
  }

  ArchRule nobodyTellsTheTime() {
    return classes()
        .that()
        .resideInAPackage(in("core"))
        .should(notCall("java.time.Instant", "now"))
        .andShould(notCall("java.time.LocalDate", "now"))
        .andShould(notCall("java.lang.System", "currentTimeMillis"))
        .andShould(notCall("java.lang.Math", "random"));
  }

  private ArchRule noneIn(String from, String... others) {
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = in(others[i]);
    }
    return noClasses()
        .that()
        .resideInAPackage(in(from))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages));
  }

  private String in(String name) {
    return base + "." + name + "..";
  }

  private static ArchCondition<JavaClass> notCall(String owner, String method) {
    return new ArchCondition<>("not call " + owner + "." + method) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().getName().equals(owner))
            .filter(call -> call.getTarget().getName().equals(method))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
      }
    };
  }
}
