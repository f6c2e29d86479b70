package io.dossier.http.customer;

import io.dossier.core.access.Caller;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.usecase.ManageCustomers;
import io.dossier.core.erasure.usecase.EraseCustomer;
import io.dossier.core.erasure.usecase.EraseDocument.Fields;
import io.dossier.core.shared.Failure;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.ErasureJson;
import io.dossier.http.wire.IdempotentAnswers;
import io.dossier.http.wire.ListEnvelope;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;

/** The persons and companies that documents are about. */
@Controller("/api/customers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Customers")
final class CustomersController {
  private final ManageCustomers manage;
  private final EraseCustomer erase;
  private final IdempotentAnswers answers;

  CustomersController(ManageCustomers manage, EraseCustomer erase, IdempotentAnswers answers) {
    this.manage = manage;
    this.erase = erase;
    this.answers = answers;
  }

  @Serdeable
  record CustomerJson(String id, @Nullable String name, Instant createdAt, Instant updatedAt) {
    static CustomerJson of(Customer customer) {
      return new CustomerJson(
          customer.id().text(),
          customer.name().orElse(null),
          customer.createdAt(),
          customer.updatedAt());
    }
  }

  @Serdeable
  record CustomerReply(CustomerJson customer) {}

  @Serdeable
  record RenameRequest(@Nullable String name) {}

  @Serdeable
  record EraseReply(CustomerJson customer, List<ErasureJson> erasures) {}

  /** Lists customers, newest first. */
  @Get
  ListEnvelope<CustomerJson> list(
      @Parameter(hidden = true) Caller caller,
      @QueryValue(defaultValue = "50") int limit,
      @QueryValue(defaultValue = "0") int offset) {
    Parameters.within("limit", limit, 1, 200);
    Parameters.within("offset", offset, 0, 1_000_000);
    ManageCustomers.Listed listed = manage.list(caller, limit, offset);
    return ListEnvelope.of(
        listed.customers().stream().map(CustomerJson::of).toList(), listed.total(), limit, offset);
  }

  /** One customer. */
  @Get("/{id}")
  Envelope<CustomerReply> one(@Parameter(hidden = true) Caller caller, String id) {
    return reply(manage.one(caller, Parameters.customer(id)));
  }

  /** Renames a customer. */
  @Patch("/{id}")
  Envelope<CustomerReply> rename(
      @Parameter(hidden = true) Caller caller, String id, @Body RenameRequest request) {
    if (request.name() == null || request.name().isBlank()) {
      throw Failure.invalid("name", "is required");
    }
    if (request.name().strip().length() > Customer.LONGEST_NAME) {
      throw Failure.invalid("name", "must have at most " + Customer.LONGEST_NAME + " characters");
    }
    return reply(manage.rename(caller, Parameters.customer(id), request.name()));
  }

  /** Erases all of a customer's documents, and the customer's name. */
  @Post("/{id}/erase")
  HttpResponse<Envelope<EraseReply>> erase(
      HttpRequest<?> http,
      @Parameter(hidden = true) Caller caller,
      String id,
      @Body ErasureJson.Request request) {
    EraseCustomer.Command command =
        new EraseCustomer.Command(
            caller,
            Parameters.customer(id),
            request.reasonOrRefused(),
            request.keepFieldsOr() ? Fields.KEPT : Fields.ERASED);
    return answers.answer(
        http,
        caller,
        request,
        () -> {
          EraseCustomer.Erased erased = erase.execute(command);
          return HttpResponse.ok(
              new Envelope<>(
                  new EraseReply(
                      CustomerJson.of(erased.customer()),
                      erased.erasures().stream().map(ErasureJson::of).toList())));
        });
  }

  private static Envelope<CustomerReply> reply(Customer customer) {
    return new Envelope<>(new CustomerReply(CustomerJson.of(customer)));
  }
}
