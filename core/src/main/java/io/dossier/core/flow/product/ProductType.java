package io.dossier.core.flow.product;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.flow.FlowNames;
import io.dossier.core.flow.product.CrossCheckRule.Source;
import io.dossier.core.shared.Failure;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an application for a product needs. */
public record ProductType(
    String code, List<ExpectedDocument> expected, List<CrossCheckRule> crossChecks) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");
  private static final int MOST = 100;

  /**
   * @throws Failure CALLER, naming what cannot be taken
   */
  public ProductType {
    expected = List.copyOf(expected);
    crossChecks = List.copyOf(crossChecks);
    if (!CODE.matcher(code).matches()) {
      throw Failure.invalid("code", "must have 2 to 64 capitals, digits or underscores");
    }
    if (expected.size() > MOST || crossChecks.size() > MOST) {
      throw Failure.invalid("crossChecks", "at most " + MOST + " of each are taken");
    }
    FlowNames names = FlowNames.shipped();
    for (CrossCheckRule rule : crossChecks) {
      for (Source source : rule.sources()) {
        if (!names.fields(source.type()).contains(source.field())) {
          throw Failure.invalid(
              "crossChecks",
              names.type(source.type())
                  + " has no field "
                  + source.field()
                  + "; it has "
                  + String.join(", ", names.fields(source.type())));
        }
      }
    }
  }

  /** The names of the expected documents that are not among these types. */
  public List<String> missing(Collection<DocumentType> there) {
    Set<DocumentType> types = Set.copyOf(there);
    return expected.stream()
        .filter(document -> document.types().stream().noneMatch(types::contains))
        .map(ExpectedDocument::name)
        .toList();
  }
}
