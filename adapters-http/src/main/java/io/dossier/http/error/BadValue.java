package io.dossier.http.error;

import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a request that the framework could not read, told without the value that was sent. */
record BadValue(String field, String message) {
  private static final Pattern PLACE = Pattern.compile("line: (\\d+), column: (\\d+)");

  static Optional<BadValue> of(Throwable cause) {
    if (cause instanceof UnsatisfiedRouteException missing) {
      return Optional.of(new BadValue(name(missing.getArgument()), "is missing"));
    }
    if (cause instanceof UnsatisfiedArgumentException missing) {
      return Optional.of(new BadValue(name(missing.getArgument()), "is missing"));
    }
    if (cause instanceof ConversionErrorException unfit) {
      return Optional.of(new BadValue(name(unfit.getArgument()), expected(unfit)));
    }
    if (cause instanceof JsonSyntaxException) {
      return Optional.of(new BadValue("body", "is not well-formed JSON" + place(cause)));
    }
    return Optional.empty();
  }

  String text() {
    return field + ": " + message;
  }

  Map<String, List<String>> fieldErrors() {
    return Map.of(field, List.of(message));
  }

  private static String name(Argument<?> argument) {
    return argument.isAnnotationPresent(Body.class) ? "body" : argument.getName();
  }

  private static String expected(ConversionErrorException unfit) {
    Class<?> type = unfit.getArgument().getWrapperType();
    if (Number.class.isAssignableFrom(type)) {
      return "must be a whole number";
    }
    return "does not have the expected form" + place(unfit);
  }

  private static String place(@Nullable Throwable cause) {
    Matcher place = PLACE.matcher(String.valueOf(cause));
    return place.find() ? ", at line " + place.group(1) + ", column " + place.group(2) : "";
  }
}
