package io.dossier.core.extraction.fault;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Carries out the steps of one extraction, so that one that throws costs its own fields alone and a
 * person is told of them. An {@link Error} is not caught: it says something of the process, not of
 * a step. For one thread.
 */
public final class FaultGuard {
  private final DocumentType type;
  private final FaultListener listener;
  private final List<Validation> validations = new ArrayList<>();

  public FaultGuard(DocumentType type, FaultListener listener) {
    this.type = type;
    this.listener = listener;
  }

  /** What the step that looks for a field gives, or {@code instead} where it throws. */
  public <T> T field(String name, T instead, Supplier<T> step) {
    return fields(List.of(name), instead, step);
  }

  /** Likewise of fields that are looked for together. */
  public <T> T fields(List<String> names, T instead, Supplier<T> step) {
    return guarded(names, names.size() == 1 ? "the field" : "the fields", instead, step);
  }

  /** Likewise of a rule that is held against fields. */
  public <T> T rule(String name, List<String> fields, T instead, Supplier<T> step) {
    return guarded(fields, "rule " + name, instead, step);
  }

  /** Likewise of telling the document's type. */
  public <T> T type(T instead, Supplier<T> step) {
    return guarded(List.of(), "the type", instead, step);
  }

  private <T> T guarded(List<String> fields, String what, T instead, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException e) {
      listener.heard(Fault.of(type, fields, what, e));
      validations.add(
          new Validation(
              Validation.NO_FAULT, fields, false, what + ": broke off at an internal fault"));
      return instead;
    }
  }

  /** One that is not passed for each step that broke off; a person is to look at the document. */
  public List<Validation> validations() {
    return List.copyOf(validations);
  }
}
