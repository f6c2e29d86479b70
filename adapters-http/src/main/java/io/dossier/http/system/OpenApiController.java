package io.dossier.http.system;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;

/** The description of the API, made when this module is compiled. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Dossier",
            version = "1",
            description = "Self-hosted document intelligence",
            license = @License(name = "Apache-2.0")),
    security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "header")})
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
@SecurityScheme(
    name = "header",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "X-Api-Key")
@Controller("/api/openapi.json")
@Secured(SecurityRule.IS_ANONYMOUS)
final class OpenApiController {
  private final ResourceResolver resources;

  OpenApiController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get(produces = MediaType.APPLICATION_JSON)
  @Hidden
  HttpResponse<byte[]> show() throws IOException {
    try (InputStream in =
        resources.getResourceAsStream("classpath:META-INF/swagger/openapi.json").orElseThrow()) {
      return HttpResponse.ok(in.readAllBytes());
    }
  }
}
