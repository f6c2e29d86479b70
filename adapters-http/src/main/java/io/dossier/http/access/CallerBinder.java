package io.dossier.http.access;

import io.dossier.core.access.Caller;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller ask for the {@link Caller} of its request. */
@Singleton
final class CallerBinder implements TypedRequestArgumentBinder<Caller> {
  @Override
  public Argument<Caller> argumentType() {
    return Argument.of(Caller.class);
  }

  @Override
  public BindingResult<Caller> bind(
      ArgumentConversionContext<Caller> context, HttpRequest<?> source) {
    Optional<Caller> caller = Requests.credential(source).map(shown -> caller(shown, source));
    return () -> caller;
  }

  private static Caller caller(Credential shown, HttpRequest<?> request) {
    return new Caller(
        shown.organization(),
        shown.actor(),
        shown.scopes(),
        Requests.address(request),
        Requests.id(request));
  }
}
