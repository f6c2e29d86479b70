package io.dossier.http.wire;

import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Failure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text of a request to values of core, with errors that name the field. */
public final class Parameters {
  private Parameters() {}

  /** An id that has not even the form of one was never given out: it is not found. */
  public static DocumentId document(String text) {
    return id(text, DocumentId::new, "document");
  }

  public static CustomerId customer(String text) {
    return id(text, CustomerId::new, "customer");
  }

  public static <T> T id(String text, Function<String, T> make, String what) {
    try {
      return make.apply(text);
    } catch (IllegalArgumentException e) {
      throw Failure.notFound(what);
    }
  }

  public static DocumentType type(String code) {
    return type("type", code);
  }

  public static DocumentType type(String field, String code) {
    return DocumentType.ofCode(code)
        .orElseThrow(
            () ->
                Failure.invalid(
                    field,
                    "unknown; must be one of "
                        + Arrays.stream(DocumentType.values())
                            .map(DocumentType::code)
                            .collect(Collectors.joining(", "))));
  }

  /** The values of a list with commas. */
  public static <T> Set<T> set(String text, Function<String, T> make) {
    Set<T> values = new LinkedHashSet<>();
    for (String part : text.split(",", -1)) {
      values.add(make.apply(part.strip()));
    }
    return values;
  }

  /**
   * A time as RFC 3339 has it, or a day.
   *
   * @param day makes a time of a day
   */
  public static Instant time(String field, String text, Function<LocalDate, Instant> day) {
    try {
      return text.length() == 10
          ? day.apply(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw Failure.invalid(field, "must be a time such as 2026-01-31T12:00:00Z, or a day");
    }
  }

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1)).minusMillis(1);
  }

  /** A member of a body that is true or false, or absent; text is neither. */
  public static boolean flag(String field, @Nullable Object value, boolean absent) {
    if (value == null) {
      return absent;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw Failure.invalid(field, "must be true or false");
  }

  public static int within(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw Failure.invalid(field, "must be " + least + " to " + most);
    }
    return value;
  }

  /** Text that says something. */
  public static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }
}
