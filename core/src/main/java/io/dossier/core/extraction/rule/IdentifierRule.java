package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Occurrence;
import java.util.List;
import java.util.Optional;

/** Whether a text is an identifier of a kind whose structure and check digit hold. */
record IdentifierRule(Identifier kind) implements Judgement {
  @Override
  public Optional<Outcome> of(List<Optional<Value>> values) {
    return Values.text(values.get(0)).flatMap(this::outcome);
  }

  private Optional<Outcome> outcome(String text) {
    Optional<Occurrence> read = kind.read(text);
    if (read.isEmpty()) {
      return Optional.of(new Outcome(false, "it has not the form of a number of this kind"));
    }
    if (read.get().traits().contains("masked")) {
      return Optional.empty();
    }
    return Optional.of(
        read.get()
            .flaw()
            .map(flaw -> new Outcome(false, flaw))
            .orElse(new Outcome(true, "structure and check digit hold")));
  }
}
