package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.ReviewPolicy;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.candidate.WholeField;
import io.dossier.core.extraction.fault.Fault;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.rule.Rule;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A step that throws costs its own fields alone, and a person is told of them. */
class FaultsTest {
  private static final String PRINTED = "HL-553-A";
  private static final Reading READING =
      TypedPage.of(
          TextSource.TEXT_LAYER, "Number: " + PRINTED, "Date: 14.03.2024", "Total: 120.00");
  private static final CandidateSource BROKEN =
      text -> {
        throw new IllegalStateException("at " + text.layout().segments().get(0).text());
      };
  private static final Rule BROKEN_RULE =
      fields -> {
        throw new ArithmeticException(fields.toString());
      };

  private final List<Fault> heard = new ArrayList<>();

  private record BrokenRows(String name) implements WholeField {
    @Override
    public Optional<FieldValue> in(MarkedText text) {
      throw new IndexOutOfBoundsException(text.layout().rows().toString());
    }
  }

  private ExtractionResult read(ScoredFields form) {
    return new BuiltInExtractor(Map.of(DocumentType.INVOICE, form), heard::add)
        .extract(READING, Optional.of(DocumentType.INVOICE));
  }

  private static ScoredFields form(
      List<Field> single, List<Check> checks, List<WholeField> rows, List<DerivedField> derived) {
    List<Field> fields = new ArrayList<>(single);
    fields.add(new Field("invoiceDate", Sources.named("date", "")));
    return new ScoredFields(
        Vocabulary.of(List.of("date: date", "total: total")),
        Weights.of(List.of("invoiceDate inline=date 4")),
        fields,
        List.of(new Field("total", Sources.named("amount", ""))),
        List.of(),
        checks,
        rows,
        List.of(),
        List.of(),
        derived,
        false);
  }

  private static ScoredFields sound() {
    return form(List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void sourceThatThrowsCostsItsFieldAlone() {
    ExtractionResult result =
        read(form(List.of(new Field("dueDate", BROKEN)), List.of(), List.of(), List.of()));
    assertThat(result.fields())
        .containsKey("invoiceDate")
        .doesNotContainKey("dueDate")
        .isEqualTo(read(sound()).fields());
    assertThat(result.validations())
        .containsExactly(
            new Validation(
                "no_internal_fault",
                List.of("dueDate"),
                false,
                "the field: broke off at an internal fault"));
  }

  @Test
  void tableThatThrowsCostsItsFieldAlone() {
    ExtractionResult result =
        read(form(List.of(), List.of(), List.of(new BrokenRows("lineItems")), List.of()));
    assertThat(result.fields()).isEqualTo(read(sound()).fields());
    assertThat(faulty(result)).containsExactly(List.of("lineItems"));
  }

  @Test
  void derivationThatThrowsCostsItsFieldAlone() {
    DerivedField derived =
        new DerivedField(
            "dueDate",
            "invoiceDate",
            value -> {
              throw new IllegalArgumentException(value.toString());
            });
    ExtractionResult result = read(form(List.of(), List.of(), List.of(), List.of(derived)));
    assertThat(result.fields()).isEqualTo(read(sound()).fields());
    assertThat(faulty(result)).containsExactly(List.of("dueDate"));
  }

  @Test
  void ruleThatThrowsCostsNoFieldAndNoConfidence() {
    Check check = new Check("dates_in_order", List.of("invoiceDate", "dueDate"), BROKEN_RULE);
    ExtractionResult result = read(form(List.of(), List.of(check), List.of(), List.of()));
    assertThat(result.fields()).isEqualTo(read(sound()).fields());
    assertThat(result.validations())
        .containsExactly(
            new Validation(
                "no_internal_fault",
                List.of("invoiceDate", "dueDate"),
                false,
                "rule dates_in_order: broke off at an internal fault"));
  }

  @Test
  void documentGoesToReviewWhateverTheThreshold() {
    ScoredFields optional =
        form(List.of(new Field("dueDate", BROKEN)), List.of(), List.of(), List.of());
    ExtractionResult result = read(optional);
    ExtractionResult whole =
        new ExtractionResult(
            result.type(),
            result.typeConfidence(),
            result.fields(),
            result.validations(),
            Set.of(),
            result.confidence(),
            List.of(),
            result.model(),
            List.of());
    assertThat(ReviewPolicy.needsReview(whole, 0)).isTrue();
  }

  @Test
  void logHearsTypeFieldAndExceptionAndNoText() {
    read(form(List.of(new Field("dueDate", BROKEN)), List.of(), List.of(), List.of()));
    assertThat(heard)
        .singleElement()
        .extracting(Fault::line)
        .asString()
        .startsWith("invoice [dueDate]: the field broke off: java.lang.IllegalStateException at ")
        .contains("FaultsTest")
        .doesNotContain(PRINTED);
  }

  @Test
  void errorsAreNotHeldUp() {
    CandidateSource outOfMemory =
        text -> {
          throw new OutOfMemoryError("invented");
        };
    ScoredFields form =
        form(List.of(new Field("dueDate", outOfMemory)), List.of(), List.of(), List.of());
    assertThatThrownBy(() -> read(form)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void checksOfFormsNameTheFieldsTheyLookAt() {
    assertThat(
            Check.named("sum", List.of("total", "-discount", "?tax", "lineItems.amount", "unit=1"))
                .fields())
        .containsExactly("total", "discount", "tax", "lineItems");
    Check nik = Check.named("check", List.of("nik", "members.nik"));
    assertThat(nik.name()).isEqualTo("nik");
    assertThat(nik.fields()).containsExactly("members");
  }

  private static List<List<String>> faulty(ExtractionResult result) {
    return result.validations().stream()
        .filter(Validation::tellsFault)
        .map(Validation::fields)
        .toList();
  }
}
