package io.dossier.http.tenant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.administration.usecase.OpenOrganization;
import io.dossier.core.administration.usecase.ReachTenants;
import io.dossier.http.error.AnswersMessages;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Tenants: the operator sees and opens all, others see themselves. */
@Controller(TenantsController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Tenants")
final class TenantsController {
  static final String PATH = "/v0/tenants";

  private final ReachTenants reach;
  private final OpenOrganization open;

  TenantsController(ReachTenants reach, OpenOrganization open) {
    this.reach = reach;
    this.open = open;
  }

  @Serdeable
  record CreateRequest(@Nullable String name) {}

  /**
   * @param adminKey the tenant's first key, which may do everything within it; shown this once, and
   *     there at creation alone
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record TenantJson(
      String id,
      String name,
      Instant createdAt,
      @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String adminKey) {
    static TenantJson of(Organization organization) {
      return new TenantJson(
          organization.id().text(), organization.name(), organization.createdAt(), null);
    }
  }

  /** Opens a tenant (operator only); its first key is shown this once. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<TenantJson> create(
      @Parameter(hidden = true) Caller caller, @Body CreateRequest request) {
    OpenOrganization.Opened opened =
        open.execute(new OpenOrganization.Command(caller, Names.require(request.name())));
    Organization tenant = opened.organization();
    return HttpResponse.created(
        new TenantJson(
            tenant.id().text(),
            tenant.name(),
            tenant.createdAt(),
            opened.firstKey().text().reveal()),
        URI.create(PATH + "/" + tenant.id()));
  }

  /** Oldest first. */
  @Get
  Page<TenantJson> list(
      @Parameter(hidden = true) Caller caller,
      @QueryValue(defaultValue = "20") int limit,
      @Nullable @QueryValue("after_id") String after) {
    Parameters.within("limit", limit, 1, Page.MOST);
    return Page.of(
        reach
            .page(caller, Optional.ofNullable(after).map(TenantsController::tenant), limit + 1)
            .stream()
            .map(TenantJson::of)
            .toList(),
        limit,
        PATH,
        TenantJson::id);
  }

  /** One tenant. */
  @Get("/{id}")
  TenantJson show(@Parameter(hidden = true) Caller caller, String id) {
    return TenantJson.of(reach.find(caller, tenant(id)));
  }

  static OrganizationId tenant(String id) {
    return Parameters.id(id, OrganizationId::new, "tenant");
  }
}
