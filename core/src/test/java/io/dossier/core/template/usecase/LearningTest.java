package io.dossier.core.template.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.Organization;
import io.dossier.core.access.TemplatePolicy;
import io.dossier.core.access.TemplatePolicy.Learning;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.usecase.ReextractDocument;
import io.dossier.core.document.usecase.ReviewDocument.Verdict;
import io.dossier.core.erasure.usecase.EraseDocument;
import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.Value;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.Trial;
import io.dossier.core.template.Trial.Split;
import io.dossier.core.template.port.LearningQueue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LearningTest {
  private final Workshop shop = new Workshop();

  private static void assertFailure(Category category, String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(category);
              assertThat(failure.code()).isEqualTo(code);
            });
  }

  private TemplateId learned(int corrections) {
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    for (int i = 1; i <= corrections; i++) {
      shop.corrected(i);
    }
    shop.trained(template);
    return template;
  }

  private Extraction read(int number) {
    return shop.office.rows.extractions().newest(shop.note(number)).orElseThrow();
  }

  private void policy(double floor, Learning learning) {
    Organization before = shop.office.organization;
    shop.office
        .rows
        .organizations()
        .save(
            new Organization(
                before.id(),
                before.name(),
                before.reviewThreshold(),
                before.retentionDays(),
                new TemplatePolicy(floor, learning),
                before.masking(),
                FraudThresholds.DEFAULT,
                before.createdAt()));
  }

  @Test
  void triesEachDocumentByAModelOfAllOthers() {
    TemplateId template = learned(5);
    TemplateVersion version = shop.version(template, 2);
    Trial trial = version.trial().orElseThrow();
    assertThat(trial.split()).isEqualTo(Split.LEAVE_ONE_OUT);
    assertThat(trial.accuracy().fields())
        .containsOnlyKeys(Workshop.FIELD)
        .containsValue(new FieldTally(5, 5, 5));
    assertThat(trial.learnedFrom()).isZero();
    assertThat(trial.compared()).hasSize(1);
    assertThat(trial.compared().get(0).accuracy().overall()).isEqualTo(new FieldTally(0, 0, 5));
    assertThat(trial.atLeastBuiltIn()).isTrue();
    assertThat(version.lessons()).hasSize(5);
    assertThat(version.publishedAt()).isEmpty();
  }

  @Test
  void triesManyDocumentsByFifthsAndAShareWhereToldTo() {
    TemplateId template = learned(11);
    assertThat(shop.version(template, 2).trial().orElseThrow().split()).isEqualTo(Split.FIVE_FOLD);
    Trial shared =
        shop.training()
            .execute(
                new TrainTemplate.Command(
                    shop.office.caller, template, List.of(), OptionalDouble.of(0.25)))
            .version()
            .trial()
            .orElseThrow();
    assertThat(shared.split()).isEqualTo(Split.HELD_BACK);
    assertThat(shared.accuracy().documents()).isEqualTo(3);
    assertFailure(
        Category.CALLER,
        "invalid",
        () ->
            new TrainTemplate.Command(
                shop.office.caller, template, List.of(), OptionalDouble.of(0.6)));
  }

  @Test
  void wantsAFewCorrectionsAndTellsHowManyThereAre() {
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    shop.corrected(1);
    shop.corrected(2);
    shop.note(3);
    assertThatThrownBy(() -> shop.trained(template)).hasMessageContaining("there are 2");
    assertFailure(Category.RULE, "too_few_corrections", () -> shop.trained(template));
  }

  @Test
  void learnsFromWhatWasApprovedAsItStandsButHoldsNoFieldAgainstItThatNobodyWasAskedAbout() {
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    shop.corrected(1);
    shop.corrected(2);
    shop.office.reviewing().approve(shop.office.caller, shop.note(3).id());
    TemplateVersion version = shop.trained(template);
    assertThat(version.lessons()).hasSize(3);
    assertThat(version.trial().orElseThrow().accuracy().overall())
        .as("whether the approved one has the field is not known")
        .isEqualTo(new FieldTally(2, 2, 2));
  }

  @Test
  void holdsAgainstATemplateWhatItGivesThoughTheAnalystTookItAway() {
    TemplateId template = learned(3);
    shop.published(template);
    Document document = shop.note(4);
    shop.office
        .reviewing()
        .correct(
            shop.office.caller,
            document.id(),
            new Correction(Map.of(Workshop.FIELD, Optional.empty())),
            Verdict.APPROVED);
    assertThat(shop.trained(template).trial().orElseThrow().accuracy().overall())
        .isEqualTo(new FieldTally(3, 4, 3));
  }

  @Test
  void takesADocumentThatIsNamedTwiceOnce() {
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    DocumentId first = shop.corrected(1).id();
    DocumentId second = shop.corrected(2).id();
    assertFailure(
        Category.RULE,
        "too_few_corrections",
        () ->
            shop.training()
                .execute(
                    new TrainTemplate.Command(
                        shop.office.caller,
                        template,
                        List.of(first, second, first),
                        OptionalDouble.empty())));
  }

  @Test
  void readsADocumentAgainOfWhichNoReadingWasKept() {
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    for (int i = 1; i <= 3; i++) {
      shop.office.rows.readings().forget(shop.corrected(i));
    }
    assertThat(shop.trained(template).lessons()).hasSize(3);
    assertThat(shop.office.reader.passwords()).hasSize(6);
    shop.trained(template);
    assertThat(shop.office.reader.passwords()).as("kept from then on").hasSize(6);
  }

  @Test
  void skipsAndCountsWhatWouldTakeTooManyReadings() {
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    for (int i = 1; i <= 12; i++) {
      shop.office.rows.readings().forget(shop.corrected(i));
    }
    TemplateVersion version = shop.trained(template);
    assertThat(version.lessons()).hasSize(10);
    assertThat(version.trial().orElseThrow().skipped()).isEqualTo(2);
  }

  @Test
  void findsTheFieldsOfTheNextDocumentOncePublished() {
    TemplateId template = learned(3);
    assertThat(read(7).template()).as("a draft finds nothing").isEmpty();
    Template published = shop.published(template);
    Extraction extraction = read(8);
    assertThat(extraction.template()).contains(published.ref(2));
    assertThat(extraction.method()).isEqualTo(Extraction.Method.MODEL);
    assertThat(extraction.result().fields()).containsOnlyKeys(Workshop.FIELD);
    assertThat(extraction.result().fields().get(Workshop.FIELD).value())
        .isEqualTo(new Value.Text("N8"));
    shop.managing().deactivate(shop.office.caller, template);
    assertThat(read(9).template()).isEmpty();
  }

  @Test
  void goesByTheBuiltInModelWhereTwoTemplatesCompete() {
    shop.published(learned(3));
    TemplateId other = shop.created("Other notes", Optional.of("Note")).id();
    assertThat(read(8).template()).isPresent();
    shop.published(other);
    assertThat(read(9).template()).isEmpty();
  }

  @Test
  void goesByTheBuiltInModelWhereTheTemplateWasNeverTried() {
    Template untried = shop.published(shop.created("Notes", Optional.of("Note")).id());
    assertThat(shop.version(untried.id(), 1).trial()).isEmpty();
    assertThat(read(8).template()).isEmpty();
  }

  @Test
  void goesByTheTemplateThatTheCallerChose() {
    Template template = shop.published(shop.created("Notes", Optional.of("Note")).id());
    Document document = shop.note(8);
    reextract(document, template.id());
    shop.office.work();
    Extraction extraction = shop.office.rows.extractions().newest(document).orElseThrow();
    assertThat(extraction.template()).contains(template.ref(1));
    assertThat(extraction.method()).isEqualTo(Extraction.Method.RULE_TEMPLATE);
    assertThat(extraction.result().flags()).doesNotContain(Flag.TEMPLATE_PARTIAL);
  }

  @Test
  void tellsWhenARequiredFieldIsNotThere() {
    Template template = shop.published(shop.created("Notes", Optional.of("Nowhere")).id());
    Document document = shop.note(8);
    reextract(document, template.id());
    shop.office.work();
    Extraction extraction = shop.office.rows.extractions().newest(document).orElseThrow();
    assertThat(extraction.result().flags()).contains(Flag.TEMPLATE_PARTIAL);
    assertThat(extraction.result().missing()).containsExactly(Workshop.FIELD);
  }

  private void reextract(Document document, TemplateId template) {
    shop.office
        .reextracting()
        .execute(
            new ReextractDocument.Command(
                shop.office.caller,
                document.id(),
                Optional.empty(),
                Optional.of(template),
                Optional.empty()));
  }

  @Test
  void refusesATemplateThatIsNotActive() {
    Template draft = shop.created("Notes", Optional.empty());
    Document document = shop.note(8);
    assertFailure(Category.RULE, "template_inactive", () -> reextract(document, draft.id()));
  }

  @Test
  void triesWithoutSavingAndTellsWhatItLearnedFrom() {
    TemplateId template = learned(3);
    shop.corrected(4);
    TryTemplate.Tried tried =
        shop.trying()
            .execute(
                new TryTemplate.Command(
                    shop.office.caller,
                    template,
                    OptionalInt.empty(),
                    List.of(),
                    Optional.of(DocumentType.INVOICE),
                    10));
    assertThat(tried.trial().accuracy().documents()).isEqualTo(4);
    assertThat(tried.trial().learnedFrom()).isEqualTo(3);
    assertThat(shop.version(template, 2).trial().orElseThrow().split())
        .isEqualTo(Split.LEAVE_ONE_OUT);
    assertFailure(
        Category.RULE,
        "template_type",
        () ->
            shop.trying()
                .execute(
                    new TryTemplate.Command(
                        shop.office.caller,
                        template,
                        OptionalInt.empty(),
                        List.of(),
                        Optional.of(DocumentType.KTP),
                        10)));
  }

  @Test
  void publishesNothingBelowTheFloor() {
    TemplateId template = shop.created("Notes", Optional.of("Nowhere")).id();
    shop.corrected(1);
    assertFailure(Category.RULE, "template_below_floor", () -> shop.published(template));
    assertThat(shop.found(template).active()).isFalse();
    policy(0, Learning.WHEN_ASKED);
    assertThat(shop.published(template).active()).isTrue();
  }

  @Test
  void takesAnErasedDocumentOutOfWhatWasLearned() {
    TemplateId template = learned(3);
    Document fourth = shop.corrected(4);
    shop.trained(template);
    erase(fourth);
    assertThat(shop.version(template, 2).model()).as("did not know it").isPresent();
    assertThat(shop.version(template, 3).model()).isEmpty();
    assertThat(shop.learn()).containsInstanceOf(LearningQueue.Relearn.class);
    assertThat(shop.version(template, 3).model()).isPresent();
    assertThat(shop.version(template, 3).lessons()).hasSize(3).doesNotContain(fourth.id());
  }

  @Test
  void learnsNothingAnewWhereTooFewAreLeft() {
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    Document first = shop.corrected(1);
    shop.corrected(2);
    shop.corrected(3);
    shop.trained(template);
    shop.published(template);
    erase(first);
    shop.learn();
    assertThat(shop.version(template, 2).model()).isEmpty();
    assertThat(read(8).method()).isEqualTo(Extraction.Method.RULE_TEMPLATE);
    assertFailure(Category.RULE, "too_few_corrections", () -> shop.trained(template));
  }

  private void erase(Document document) {
    shop.office
        .erasing()
        .execute(
            new EraseDocument.Command(
                shop.office.caller, document.id(), "asked for", EraseDocument.Fields.KEPT));
  }

  @Test
  void trainsByItselfAfterEveryFifthCorrectionWhereThatIsWanted() {
    policy(0.7, Learning.FROM_CORRECTIONS);
    TemplateId template = shop.created("Notes", Optional.empty()).id();
    for (int i = 1; i <= 4; i++) {
      shop.corrected(i);
    }
    assertThat(shop.learn()).isEmpty();
    shop.corrected(5);
    assertThat(shop.learn()).containsInstanceOf(LearningQueue.Train.class);
    assertThat(shop.found(template).latest()).isEqualTo(2);
    for (int i = 6; i <= 9; i++) {
      shop.corrected(i);
    }
    assertThat(shop.learn()).isEmpty();
    shop.corrected(10);
    assertThat(shop.learn()).isPresent();
    assertThat(shop.found(template).latest()).isEqualTo(3);
    assertThat(shop.found(template).active()).as("drafts are not put into use").isFalse();
  }

  @Test
  void makesATemplateOfTheTypesOwnFieldsWhereThereIsNone() {
    policy(0.7, Learning.FROM_CORRECTIONS);
    for (int i = 1; i <= 5; i++) {
      shop.office.reviewing().approve(shop.office.caller, shop.note(i).id());
    }
    shop.learn();
    List<Template> made = shop.office.rows.templates().list(shop.office.organization.id(), 10, 0);
    assertThat(made).hasSize(1);
    assertThat(made.get(0).latest()).isEqualTo(2);
    assertThat(shop.version(made.get(0).id(), 2).form().fields())
        .extracting(field -> field.definition())
        .isEqualTo(DocumentType.INVOICE.fields());
  }

  @Test
  void learnsNothingUnasked() {
    for (int i = 1; i <= 6; i++) {
      shop.office.reviewing().approve(shop.office.caller, shop.note(i).id());
    }
    assertThat(shop.learn()).isEmpty();
  }
}
