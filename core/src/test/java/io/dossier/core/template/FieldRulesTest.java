package io.dossier.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FieldRulesTest {
  private static TemplateField plain(FieldDefinition definition) {
    return new TemplateField(
        definition, Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
  }

  private static void assertRefused(String field, FieldDefinition... definitions) {
    assertRefused(field, List.of(definitions).stream().map(FieldRulesTest::plain).toList());
  }

  private static void assertRefused(String field, List<TemplateField> fields) {
    assertThatThrownBy(() -> FieldRules.checked(new TemplateForm(DocumentType.INVOICE, fields)))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Category.CALLER);
              assertThat(failure.fieldErrors()).containsOnlyKeys(field);
            });
  }

  private static FieldDefinition text(String name) {
    return FieldDefinition.optional(name, Kind.STRING);
  }

  @Test
  void takesAFieldOfEveryKind() {
    assertThat(FieldRules.checked(SampleTemplate.form())).isEqualTo(SampleTemplate.form());
  }

  @Test
  void refusesObjectsWhichAreMadeOfOtherFields() {
    assertRefused("fields[0].type", FieldDefinition.object("place", text("city")));
  }

  @Test
  void wantsOneToAHundredFields() {
    assertRefused("fields");
    List<TemplateField> many = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add(plain(text("f" + i)));
    }
    assertRefused("fields", many);
    assertThat(
            FieldRules.checked(new TemplateForm(DocumentType.OTHER, many.subList(0, 100))).fields())
        .hasSize(100);
  }

  @Test
  void wantsNamesThatProgramsCanUse() {
    for (String bad : List.of("", "1st", "two words", "tot\u00e4l", "a-b", "a".repeat(65))) {
      assertRefused("fields[0].name", text(bad));
    }
    assertRefused("fields[1].name", text("same"), text("same"));
  }

  @Test
  void wantsValuesForChoicesAlone() {
    assertRefused("fields[0].values", FieldDefinition.oneOf("choice"));
    assertRefused(
        "fields[0].values", new FieldDefinition("x", Kind.STRING, false, List.of("a"), List.of()));
    assertRefused("fields[0].values", FieldDefinition.oneOf("choice", " "));
  }

  @Test
  void wantsItemsForArraysAloneAndOneLevelOfThem() {
    assertRefused(
        "fields[0].items",
        new FieldDefinition("x", Kind.NUMBER, false, List.of(), List.of(text("a"))));
    assertRefused(
        "fields[0].items[1].type",
        FieldDefinition.rows("x", text("a"), FieldDefinition.rows("deeper", text("b"))));
    assertRefused("fields[0].items[1].name", FieldDefinition.rows("x", text("a"), text("a")));
  }

  @Test
  void wantsFieldsOfTheTypeToMeanTheSame() {
    assertRefused("fields[0].type", text("total"));
  }

  @Test
  void wantsExpressionsThatAreOnes() {
    assertRefused("fields[0].regex", List.of(ruled("(")));
    assertThat(FieldRules.checked(new TemplateForm(DocumentType.OTHER, List.of(ruled("a+")))))
        .isNotNull();
  }

  private static TemplateField ruled(String regex) {
    return new TemplateField(
        text("code"),
        Optional.empty(),
        Optional.of(regex),
        Optional.empty(),
        OptionalDouble.empty());
  }

  @Test
  void wantsConfidenceThatCanBeExceeded() {
    for (double bad : new double[] {-0.1, 1, Double.NaN}) {
      assertRefused(
          "fields[0].requireConfidenceAbove",
          List.of(
              new TemplateField(
                  text("code"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  OptionalDouble.of(bad))));
    }
  }
}
