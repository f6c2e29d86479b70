package io.dossier.http.system;

import io.dossier.core.access.port.Organizations;
import io.dossier.http.document.Intake;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this server can take work: its rows answer, its store takes bytes, and it is not closing.
 */
@Controller("/health")
@Secured(SecurityRule.IS_ANONYMOUS)
final class HealthController {
  private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

  private final Organizations organizations;
  private final Intake intake;

  HealthController(Organizations organizations, Intake intake) {
    this.organizations = organizations;
    this.intake = intake;
  }

  @Serdeable
  record HealthJson(String status) {}

  @Get
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Hidden
  HttpResponse<HealthJson> health() {
    return ready()
        ? HttpResponse.ok(new HealthJson("UP"))
        : HttpResponse.<HealthJson>status(HttpStatus.SERVICE_UNAVAILABLE)
            .body(new HealthJson("DOWN"));
  }

  private boolean ready() {
    try {
      return !organizations.all().isEmpty() && intake.open();
    } catch (RuntimeException e) {
      LOG.warn("not ready", e);
      return false;
    }
  }
}
