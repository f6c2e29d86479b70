package io.dossier.core.document;

import io.dossier.core.customer.CustomerId;
import io.dossier.core.shared.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the caller calls a document. Sealed at rest, gone after erasure.
 *
 * @param references in the order they were given, without repeats
 */
public record Labels(
    Optional<String> filename, List<String> references, Optional<CustomerId> customer) {
  public static final int LONGEST_REFERENCE = 256;
  public static final int LONGEST_FILENAME = 512;
  private static final int MOST_REFERENCES = 1000;

  /** What remains of an erased document's labels. */
  public static final Labels NONE = new Labels(Optional.empty(), List.of(), Optional.empty());

  public Labels {
    references = List.copyOf(references);
    filename.ifPresent(
        name -> {
          if (name.length() > LONGEST_FILENAME) {
            throw Failure.invalid(
                "filename", "must have at most " + LONGEST_FILENAME + " characters");
          }
        });
  }

  public Labels withReference(String reference) {
    if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
      throw Failure.invalid("externalRef", "must have 1 to " + LONGEST_REFERENCE + " characters");
    }
    if (references.contains(reference)) {
      return this;
    }
    if (references.size() >= MOST_REFERENCES) {
      throw Failure.conflict(
          "reference_limit", "a document has at most " + MOST_REFERENCES + " references");
    }
    List<String> more = new ArrayList<>(references);
    more.add(reference);
    return new Labels(filename, more, customer);
  }

  /** Bound to the customer, unless it is bound to one already. */
  public Labels withCustomer(CustomerId id) {
    return customer.isPresent() ? this : new Labels(filename, references, Optional.of(id));
  }
}
