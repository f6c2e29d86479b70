package io.dossier.http.flow;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.flow.FlowNames;
import io.dossier.core.flow.product.CrossCheckRule;
import io.dossier.core.flow.product.CrossCheckRule.Source;
import io.dossier.core.flow.product.ExpectedDocument;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.shared.Failure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What applications for a product need.
 *
 * @param code of the path; one that is sent is passed over
 * @param expected the documents
 * @param crossChecks what is compared between them
 */
@Serdeable
record ProductTypeJson(
    @Nullable String code,
    @Nullable List<ExpectedJson> expected,
    @Nullable List<RuleJson> crossChecks) {

  /**
   * @param types of which one will do, such as {@code PAN}
   */
  @Serdeable
  record ExpectedJson(@Nullable String name, @Nullable List<String> types) {}

  /**
   * @param field what the comparison is called in results
   * @param kind person_name, address, organization, date, amount, identifier or text
   * @param sources fields of types, such as {@code INVOICE.dealer_name}
   */
  @Serdeable
  record RuleJson(@Nullable String field, @Nullable String kind, @Nullable List<String> sources) {}

  static ProductTypeJson of(ProductType product) {
    FlowNames names = FlowNames.shipped();
    return new ProductTypeJson(
        product.code(),
        product.expected().stream()
            .map(
                expected ->
                    new ExpectedJson(
                        expected.name(),
                        expected.types().stream().map(names::type).sorted().toList()))
            .toList(),
        product.crossChecks().stream()
            .map(
                rule ->
                    new RuleJson(
                        rule.field(),
                        rule.kind().name().toLowerCase(Locale.ROOT),
                        rule.sources().stream()
                            .map(source -> names.type(source.type()) + "." + source.field())
                            .toList()))
            .toList());
  }

  ProductType product(String under) {
    return new ProductType(
        under,
        all("expected", expected == null ? List.<ExpectedJson>of() : expected).stream()
            .map(
                each ->
                    new ExpectedDocument(
                        given("expected", each.name()),
                        all("expected", each.types()).stream()
                            .map(name -> type("expected", name))
                            .collect(Collectors.toSet())))
            .toList(),
        all("crossChecks", crossChecks == null ? List.<RuleJson>of() : crossChecks).stream()
            .map(
                each ->
                    new CrossCheckRule(
                        given("crossChecks", each.field()),
                        kind(given("crossChecks", each.kind())),
                        all("crossChecks", each.sources()).stream()
                            .map(ProductTypeJson::source)
                            .toList()))
            .toList());
  }

  private static String given(String field, @Nullable String text) {
    if (text == null) {
      throw Failure.invalid(field, "has an entry in which something is missing");
    }
    return text;
  }

  private static <T> List<T> all(String field, @Nullable List<T> entries) {
    if (entries == null || entries.stream().anyMatch(Objects::isNull)) {
      throw Failure.invalid(field, "has an entry in which something is missing");
    }
    return entries;
  }

  private static FieldKind kind(String name) {
    return Arrays.stream(FieldKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.invalid(
                    "crossChecks",
                    name
                        + " is no kind; there are "
                        + Arrays.stream(FieldKind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }

  private static Source source(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw Failure.invalid("crossChecks", text + " is not of the form TYPE.field");
    }
    return new Source(type("crossChecks", text.substring(0, dot)), text.substring(dot + 1));
  }

  private static DocumentType type(String field, String name) {
    return FlowNames.shipped()
        .typeNamed(name)
        .orElseThrow(() -> Failure.invalid(field, name + " is no type that is known here"));
  }
}
