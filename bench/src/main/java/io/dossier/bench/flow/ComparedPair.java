package io.dossier.bench.flow;

import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.flow.FlowField;
import io.dossier.core.flow.product.CrossCheckRule;
import io.dossier.core.flow.product.CrossCheckRule.Source;
import io.dossier.core.flow.product.ProductType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two papers of an application that both show what a cross-check compares.
 *
 * @param form the harder one to read of both papers
 * @param planted what makes them contradict each other; empty where they tell the same
 */
record ComparedPair(
    int application,
    String field,
    FieldKind kind,
    Shown one,
    Shown two,
    Form form,
    Optional<Planted> planted) {
  /**
   * What stands on a paper.
   *
   * @param name of the field on this paper, as flows call it
   */
  record Shown(Paper paper, DocumentType type, String name, String value) {}

  /** Those that the rules of the product type ask for. */
  static List<ComparedPair> of(Application application, ProductType product) {
    List<ComparedPair> pairs = new ArrayList<>();
    for (CrossCheckRule rule : product.crossChecks()) {
      List<Shown> shown = new ArrayList<>();
      application
          .papers()
          .forEach((paper, document) -> shown(rule, paper, document).ifPresent(shown::add));
      for (int i = 0; i < shown.size(); i++) {
        for (int j = i + 1; j < shown.size(); j++) {
          pairs.add(pair(application, rule, shown.get(i), shown.get(j)));
        }
      }
    }
    return pairs;
  }

  private static ComparedPair pair(Application of, CrossCheckRule rule, Shown one, Shown two) {
    Form first = of.form(one.paper());
    Form second = of.form(two.paper());
    return new ComparedPair(
        of.number(),
        rule.field(),
        rule.kind(),
        one,
        two,
        first.compareTo(second) > 0 ? first : second,
        of.planted(rule.field())
            .filter(planted -> planted.on() == one.paper() || planted.on() == two.paper()));
  }

  private static Optional<Shown> shown(
      CrossCheckRule rule, Paper paper, GeneratedDocument document) {
    DocumentType type = DocumentType.ofCode(document.type()).orElseThrow();
    Map<String, FlowField> fields = RightlyRead.fields(type, document);
    return rule.sources().stream()
        .filter(source -> source.type() == type && fields.containsKey(source.field()))
        .map(Source::field)
        .map(name -> new Shown(paper, type, name, text(fields, name)))
        .findFirst();
  }

  private static String text(Map<String, FlowField> fields, String name) {
    return Optional.ofNullable(fields.get(name)).orElseThrow().text();
  }
}
