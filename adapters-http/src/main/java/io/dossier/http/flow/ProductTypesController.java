package io.dossier.http.flow;

import io.dossier.core.access.Caller;
import io.dossier.core.flow.usecase.ManageProductTypes;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.ListEnvelope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Shows and defines what applications for a product need. */
@Controller("/api/product-types")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Flows")
final class ProductTypesController {
  private final ManageProductTypes manage;

  ProductTypesController(ManageProductTypes manage) {
    this.manage = manage;
  }

  /** Those of the organization, and those that ship. */
  @Get
  ListEnvelope<ProductTypeJson> list(@Parameter(hidden = true) Caller caller) {
    return ListEnvelope.whole(manage.all(caller).stream().map(ProductTypeJson::of).toList());
  }

  /** One of them. */
  @Get("/{code}")
  Envelope<ProductTypeJson> get(@Parameter(hidden = true) Caller caller, String code) {
    return new Envelope<>(ProductTypeJson.of(manage.one(caller, code)));
  }

  /** Defines a product type, in place of what had its code. */
  @Put("/{code}")
  Envelope<ProductTypeJson> put(
      @Parameter(hidden = true) Caller caller, String code, @Body ProductTypeJson body) {
    return new Envelope<>(ProductTypeJson.of(manage.define(caller, body.product(code))));
  }

  /** Gives up one of your own; what ships under its code holds again. */
  @Delete("/{code}")
  HttpResponse<?> delete(@Parameter(hidden = true) Caller caller, String code) {
    manage.delete(caller, code);
    return HttpResponse.noContent();
  }
}
