package io.dossier.http.tenant;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Clients;
import io.dossier.core.administration.usecase.CreateApiKey.Limits;
import io.dossier.core.administration.usecase.CreateClient;
import io.dossier.core.administration.usecase.ReachTenants;
import io.dossier.core.administration.usecase.RevokeClient;
import io.dossier.core.shared.Failure;
import io.dossier.http.access.ScopeCodes;
import io.dossier.http.error.AnswersMessages;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The applications of a tenant. */
@Controller(TenantsController.PATH + "/{tenant}/applications")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersMessages
@Tag(name = "Tenants")
final class ApplicationsController {
  private static final Set<Scope> USUAL = Set.of(Scope.SUBMISSIONS_READ, Scope.SUBMISSIONS_WRITE);

  private final ReachTenants reach;
  private final CreateClient create;
  private final RevokeClient revoke;
  private final Clients clients;

  ApplicationsController(
      ReachTenants reach, CreateClient create, RevokeClient revoke, Clients clients) {
    this.reach = reach;
    this.create = create;
    this.revoke = revoke;
    this.clients = clients;
  }

  /**
   * @param scopes those of submissions, where it is absent
   */
  @Serdeable
  record CreateRequest(@Nullable String name, @Nullable List<String> scopes) {}

  /** Makes an application; its secret is shown this once. */
  @Post
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  HttpResponse<ApplicationJson> create(
      @Parameter(hidden = true) Caller caller, String tenant, @Body CreateRequest request) {
    CreateClient.Created created =
        create.execute(
            new CreateClient.Command(
                acting(caller, tenant),
                Names.require(request.name()),
                Optional.ofNullable(request.scopes())
                    .map(codes -> ScopeCodes.parse("scopes", codes))
                    .orElse(USUAL),
                Optional.empty(),
                Limits.LIMITED));
    return HttpResponse.created(
        ApplicationJson.of(created.client(), created.secret().reveal()),
        URI.create(path(tenant) + "/" + created.client().id()));
  }

  /** Oldest first. */
  @Get
  Page<ApplicationJson> list(
      @Parameter(hidden = true) Caller caller,
      String tenant,
      @QueryValue(defaultValue = "20") int limit,
      @Nullable @QueryValue("after_id") String after) {
    Parameters.within("limit", limit, 1, Page.MOST);
    List<ApplicationJson> found =
        clients
            .page(
                acting(caller, tenant).organization(),
                Optional.ofNullable(after).map(ApplicationsController::application),
                limit + 1)
            .stream()
            .map(ApplicationJson::of)
            .toList();
    return Page.of(found, limit, path(tenant), ApplicationJson::id);
  }

  /** One application. */
  @Get("/{id}")
  ApplicationJson show(@Parameter(hidden = true) Caller caller, String tenant, String id) {
    return ApplicationJson.of(existing(acting(caller, tenant), id));
  }

  /** Takes an application out of use for good, the tokens that it holds included. */
  @Delete("/{id}")
  @ApiResponse(responseCode = "204", description = "Gone")
  HttpResponse<Void> delete(@Parameter(hidden = true) Caller caller, String tenant, String id) {
    Caller acting = acting(caller, tenant);
    revoke.execute(new RevokeClient.Command(acting, existing(acting, id).id()));
    return HttpResponse.noContent();
  }

  private Caller acting(Caller caller, String tenant) {
    return reach.actingIn(caller, TenantsController.tenant(tenant));
  }

  private Client existing(Caller acting, String id) {
    return clients
        .find(acting.organization(), application(id))
        .filter(Client::usable)
        .orElseThrow(() -> Failure.notFound("application"));
  }

  private static ClientId application(String id) {
    return Parameters.id(id, ClientId::new, "application");
  }

  private static String path(String tenant) {
    return TenantsController.PATH + "/" + TenantsController.tenant(tenant) + "/applications";
  }
}
