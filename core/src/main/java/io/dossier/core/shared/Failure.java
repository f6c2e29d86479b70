package io.dossier.core.shared;

import java.util.List;
import java.util.Map;

/**
 * Something that could not be done, with a stable code.
 *
 * <p>The message names the thing, the limit and the value. It never holds document text, field
 * values, secrets or SQL, since it is shown to callers and written to logs.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Category category;
  private final String code;
  private final String message;
  private final transient Map<String, List<String>> fieldErrors;

  private Failure(
      Category category, String code, String message, Map<String, List<String>> fieldErrors) {
    super(message);
    this.category = category;
    this.code = code;
    this.message = message;
    this.fieldErrors = Map.copyOf(fieldErrors);
  }

  public static Failure of(Category category, String code, String message) {
    return new Failure(category, code, message, Map.of());
  }

  /** A failure that carries what brought it about, for the log; the cause is never shown. */
  public static Failure of(Category category, String code, String message, Throwable cause) {
    Failure failure = of(category, code, message);
    failure.initCause(cause);
    return failure;
  }

  /** A value that a caller sent and that cannot be taken, told by the field's name on the wire. */
  public static Failure invalid(String field, String message) {
    return new Failure(
        Category.CALLER, "invalid", field + ": " + message, Map.of(field, List.of(message)));
  }

  /** An id that is unknown to the caller's organization, whether or not another one has it. */
  public static Failure notFound(String what) {
    return of(Category.NOT_FOUND, "not_found", what + " not found");
  }

  public static Failure conflict(String code, String message) {
    return of(Category.CONFLICT, code, message);
  }

  public Category category() {
    return category;
  }

  public String code() {
    return code;
  }

  /** What {@link #getMessage} gives, never null. */
  public String message() {
    return message;
  }

  /** Messages by field name; empty unless the caller's values are at fault. */
  public Map<String, List<String>> fieldErrors() {
    return fieldErrors == null ? Map.of() : fieldErrors;
  }
}
