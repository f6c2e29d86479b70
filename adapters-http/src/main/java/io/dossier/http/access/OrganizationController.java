package io.dossier.http.access;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.TemplatePolicy;
import io.dossier.core.access.TemplatePolicy.Learning;
import io.dossier.core.administration.usecase.ChangeOrganization;
import io.dossier.core.administration.usecase.OpenOrganization;
import io.dossier.core.extraction.masking.MaskedKind;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The caller's organization; for the operator, further ones. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Organizations")
final class OrganizationController {
  private final ChangeOrganization change;
  private final OpenOrganization open;
  private final IdempotentAnswers answers;

  OrganizationController(
      ChangeOrganization change, OpenOrganization open, IdempotentAnswers answers) {
    this.change = change;
    this.open = open;
    this.answers = answers;
  }

  @Serdeable
  record OrganizationJson(
      String id,
      String name,
      int reviewThreshold,
      @Nullable Integer retentionDays,
      double templateFloor,
      boolean learnFromCorrections,
      boolean maskNik,
      boolean maskAccountNumbers,
      double fraudWarning,
      double fraudHighRisk,
      Instant createdAt) {
    static OrganizationJson of(Organization organization) {
      return new OrganizationJson(
          organization.id().text(),
          organization.name(),
          organization.reviewThreshold(),
          organization.retentionDays().isPresent() ? organization.retentionDays().getAsInt() : null,
          organization.templates().floor(),
          organization.templates().learning() == Learning.FROM_CORRECTIONS,
          organization.masking().masks(MaskedKind.NIK),
          organization.masking().masks(MaskedKind.ACCOUNT_NUMBER),
          organization.fraud().warning(),
          organization.fraud().highRisk(),
          organization.createdAt());
    }
  }

  /**
   * What is absent stays as it is.
   *
   * @param retentionDays 0 keeps documents for ever
   * @param templateFloor 0 to 1: no version of a template is published that finds fields with a
   *     lower F1 on corrected documents
   * @param learnFromCorrections whether a draft is trained after every fifth document of a type
   *     that was corrected
   * @param maskNik whether of Indonesian residents' numbers the last four digits alone are shown;
   *     of Aadhaar numbers they always are
   * @param maskAccountNumbers likewise of bank accounts' numbers
   * @param fraudWarning the risk probability from which a submitted document that something speaks
   *     against is a warning, above 0 and at most 1; {@code dossier calibrate} proposes one
   * @param fraudHighRisk from which it is a high risk, where two findings are serious
   */
  @Serdeable
  record ChangeRequest(
      @Nullable String name,
      @Nullable Integer reviewThreshold,
      @Nullable Integer retentionDays,
      @Nullable Double templateFloor,
      @Nullable @Schema(type = "boolean") Object learnFromCorrections,
      @Nullable @Schema(type = "boolean") Object maskNik,
      @Nullable @Schema(type = "boolean") Object maskAccountNumbers,
      @Nullable Double fraudWarning,
      @Nullable Double fraudHighRisk) {
    static final ChangeRequest NOTHING =
        new ChangeRequest(null, null, null, null, null, null, null, null, null);

    Organization over(Organization before) {
      return new Organization(
          before.id(),
          Optional.ofNullable(name).orElse(before.name()),
          Optional.ofNullable(reviewThreshold).orElse(before.reviewThreshold()),
          retention(before),
          templates(before.templates()),
          masking(before.masking()),
          new FraudThresholds(
              Optional.ofNullable(fraudWarning).orElse(before.fraud().warning()),
              Optional.ofNullable(fraudHighRisk).orElse(before.fraud().highRisk())),
          before.createdAt());
    }

    private TemplatePolicy templates(TemplatePolicy before) {
      boolean learn =
          Parameters.flag(
              "learnFromCorrections",
              learnFromCorrections,
              before.learning() == Learning.FROM_CORRECTIONS);
      return new TemplatePolicy(
          Optional.ofNullable(templateFloor).orElse(before.floor()),
          learn ? Learning.FROM_CORRECTIONS : Learning.WHEN_ASKED);
    }

    private MaskingPolicy masking(MaskingPolicy before) {
      Set<MaskedKind> kinds = EnumSet.noneOf(MaskedKind.class);
      if (Parameters.flag("maskNik", maskNik, before.masks(MaskedKind.NIK))) {
        kinds.add(MaskedKind.NIK);
      }
      if (Parameters.flag(
          "maskAccountNumbers", maskAccountNumbers, before.masks(MaskedKind.ACCOUNT_NUMBER))) {
        kinds.add(MaskedKind.ACCOUNT_NUMBER);
      }
      return new MaskingPolicy(kinds);
    }

    private OptionalInt retention(Organization before) {
      if (retentionDays == null) {
        return before.retentionDays();
      }
      return retentionDays == 0 ? OptionalInt.empty() : OptionalInt.of(retentionDays);
    }
  }

  @Serdeable
  record OpenRequest(@Nullable String name) {}

  @Serdeable
  record OpenedJson(OrganizationJson organization, KeysController.CreatedJson firstKey) {}

  /** The caller's organization. */
  @Get("/organization")
  Envelope<OrganizationJson> show(@Parameter(hidden = true) Caller caller) {
    return changed(caller, ChangeRequest.NOTHING);
  }

  /**
   * Changes thresholds, retention and masking; retention holds for documents uploaded from then on.
   */
  @Patch("/organization")
  Envelope<OrganizationJson> change(
      @Parameter(hidden = true) Caller caller, @Body ChangeRequest request) {
    return changed(caller, request);
  }

  /** Opens a further organization (operator only); the first key is shown this once. */
  @Post("/organizations")
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<Envelope<OpenedJson>> open(
      HttpRequest<?> http, @Parameter(hidden = true) Caller caller, @Body OpenRequest request) {
    return answers.answer(
        http,
        caller,
        request,
        () -> {
          OpenOrganization.Opened opened =
              open.execute(
                  new OpenOrganization.Command(
                      caller, Optional.ofNullable(request.name()).orElse("")));
          return HttpResponse.<Envelope<OpenedJson>>status(HttpStatus.CREATED)
              .body(
                  new Envelope<>(
                      new OpenedJson(
                          OrganizationJson.of(opened.organization()),
                          KeysController.CreatedJson.of(opened.firstKey()))));
        });
  }

  private Envelope<OrganizationJson> changed(Caller caller, ChangeRequest request) {
    return new Envelope<>(
        OrganizationJson.of(change.execute(new ChangeOrganization.Command(caller, request::over))));
  }
}
