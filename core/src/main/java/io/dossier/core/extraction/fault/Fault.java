package io.dossier.core.extraction.fault;

import io.dossier.core.extraction.DocumentType;
import java.util.List;

/**
 * A step of an extraction that broke off. Holds no message of the exception, which may quote what
 * was read.
 *
 * @param fields that the step looks for, or looks at
 * @param what the step, as people call it: {@code the field}, {@code rule line_amount}
 * @param exception its class
 * @param place class, method and line that threw; empty where that is not known
 */
public record Fault(
    DocumentType type, List<String> fields, String what, String exception, String place) {
  public Fault {
    fields = List.copyOf(fields);
  }

  /** For a log: what broke off, and where; no text of a document. */
  public String line() {
    return type.code() + " " + fields + ": " + what + " broke off: " + exception + " at " + place;
  }

  static Fault of(DocumentType type, List<String> fields, String what, RuntimeException thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return new Fault(
        type,
        fields,
        what,
        thrown.getClass().getName(),
        trace.length == 0 ? "" : trace[0].toString());
  }
}
