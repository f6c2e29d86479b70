package io.dossier.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.template.port.Templates;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of templates promises. */
public abstract class TemplatesContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Templates templates() {
    return rows().templates();
  }

  private Template added(String name) {
    Template template = SampleTemplate.of(organization, name);
    templates().add(template, SampleTemplate.first(template));
    return template;
  }

  private DocumentId document() {
    return Samples.document(rows(), organization).kept().id();
  }

  private TemplateVersion learned(Template template, DocumentId... lessons) {
    TemplateVersion version =
        SampleTemplate.first(template)
            .learned(new LearnedModel("weights \u00e4\n1"), Set.of(lessons))
            .tried(SampleTemplate.trial(7));
    templates().save(template, version);
    return version;
  }

  @Test
  void givesBackWhatItKeeps() {
    Template template = added("Acme Rechnung");
    assertThat(templates().find(organization, template.id())).contains(template);
    assertThat(templates().lock(organization, template.id())).contains(template);
    assertThat(templates().version(template, 1)).contains(SampleTemplate.first(template));
    assertThat(templates().version(template, 2)).isEmpty();
  }

  @Test
  void replacesATemplateAndItsVersions() {
    Template template = added("one");
    Template next =
        template
            .versioned(TemplateNames.of("other"), Samples.NOON.plusSeconds(1))
            .published(1, Samples.NOON.plusSeconds(2));
    templates().save(next);
    TemplateVersion published = learned(next, document()).published(Samples.NOON);
    templates().save(next, published);
    TemplateVersion second =
        TemplateVersion.draft(next.ref(2), SampleTemplate.form(), Samples.NOON);
    templates().save(next, second);
    assertThat(templates().find(organization, template.id())).contains(next);
    assertThat(templates().versions(next)).containsExactly(second, published);
    templates().save(next.deactivated(Samples.NOON));
    assertThat(templates().find(organization, template.id()).orElseThrow().active()).isFalse();
  }

  @Test
  void listsTheNewestFirst() {
    Template older = added("older");
    Template newer = added("newer");
    assertThat(templates().list(organization, 10, 0)).containsExactly(newer, older);
    assertThat(templates().list(organization, 10, 1)).containsExactly(older);
    assertThat(templates().total(organization).number()).isEqualTo(2);
    assertThat(templates().ofType(organization, DocumentType.INVOICE))
        .containsExactly(older, newer);
    assertThat(templates().ofType(organization, DocumentType.RECEIPT)).isEmpty();
  }

  @Test
  void takesASlugOnceInAnOrganization() {
    added("Same Name");
    Template other = added("other");
    assertConflict(() -> added("same  name!"));
    assertConflict(
        () -> templates().save(other.versioned(TemplateNames.of("SAME NAME"), Samples.NOON)));
    organization = Samples.organization(rows());
    added("Same Name");
  }

  private static void assertConflict(Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.CONFLICT));
  }

  @Test
  void tellsNothingAcrossTheBorder() {
    Template template = added("mine");
    OrganizationId other = Samples.organization(rows());
    assertThat(templates().find(other, template.id())).isEmpty();
    assertThat(templates().lock(other, template.id())).isEmpty();
    assertThat(templates().list(other, 10, 0)).isEmpty();
    assertThat(templates().ofType(other, DocumentType.INVOICE)).isEmpty();
    assertThat(templates().total(other).number()).isZero();
  }

  @Test
  void removesATemplateWithAllThatWasLearned() {
    Template template = added("gone");
    learned(template, document());
    templates().delete(template);
    assertThat(templates().find(organization, template.id())).isEmpty();
    assertThat(templates().versions(template)).isEmpty();
  }

  @Test
  void tellsWhenItLastLearnedOfAType() {
    Template template = added("learned");
    assertThat(templates().lastLearned(organization, DocumentType.INVOICE)).isEmpty();
    TemplateVersion version = learned(template, document());
    templates()
        .save(
            template,
            TemplateVersion.draft(
                template.ref(2), SampleTemplate.form(), Samples.NOON.plusSeconds(9)));
    assertThat(templates().lastLearned(organization, DocumentType.INVOICE))
        .contains(version.createdAt());
    assertThat(templates().lastLearned(organization, DocumentType.RECEIPT)).isEmpty();
    assertThat(templates().lastLearned(Samples.organization(rows()), DocumentType.INVOICE))
        .isEmpty();
  }

  @Test
  void unlearnsADocumentAndNoOther() {
    DocumentId erased = document();
    DocumentId stays = document();
    Template one = added("one");
    Template two = added("two");
    TemplateVersion both = learned(one, erased, stays);
    TemplateVersion other = learned(two, stays);
    assertThat(templates().unlearn(organization, erased)).containsExactly(both.ref());
    TemplateVersion left = templates().version(one, 1).orElseThrow();
    assertThat(left.model()).isEmpty();
    assertThat(left.lessons()).containsExactly(stays);
    assertThat(left.trial()).isEqualTo(both.trial());
    assertThat(templates().version(two, 1)).contains(other);
    assertThat(templates().unlearn(organization, erased)).isEmpty();
  }
}
