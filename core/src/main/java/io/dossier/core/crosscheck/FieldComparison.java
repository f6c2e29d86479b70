package io.dossier.core.crosscheck;

import io.dossier.core.crosscheck.address.AddressComparison;
import io.dossier.core.crosscheck.name.NameComparison;
import io.dossier.core.crosscheck.organization.OrganizationComparison;
import io.dossier.core.crosscheck.text.Plain;
import io.dossier.core.crosscheck.value.AmountComparison;
import io.dossier.core.crosscheck.value.DateComparison;
import io.dossier.core.crosscheck.value.IdentifierComparison;
import io.dossier.core.crosscheck.value.TextComparison;

/**
 * Says how alike two values are, by the practice of their kind. Safe for many threads.
 *
 * <p>Symmetric and deterministic: which value is left and which right changes nothing. Equal values
 * score 100, a missing one 0. Takes any text without failing, in a time that has a bound: of a
 * longer value the first {@value Plain#LONGEST} characters are compared.
 */
public final class FieldComparison {
  private final NameComparison names = new NameComparison();
  private final AddressComparison addresses = new AddressComparison();
  private final OrganizationComparison organizations = new OrganizationComparison();
  private final DateComparison dates = new DateComparison();
  private final AmountComparison amounts = new AmountComparison();
  private final IdentifierComparison identifiers = new IdentifierComparison();
  private final TextComparison texts = new TextComparison();

  /**
   * @param left as read of a document, in any case
   */
  public Similarity compare(FieldKind kind, String left, String right) {
    if (left.isBlank() || right.isBlank()) {
      Tally tally = new Tally(kind);
      tally.limit(0, "no value");
      return tally.similarity();
    }
    String one = cut(left);
    String other = cut(right);
    if (one.equals(other)) {
      return new Tally(kind).similarity();
    }
    boolean inOrder = one.compareTo(other) <= 0;
    return ordered(kind, inOrder ? one : other, inOrder ? other : one);
  }

  private static String cut(String text) {
    return text.length() > Plain.LONGEST ? text.substring(0, Plain.LONGEST) : text;
  }

  private Similarity ordered(FieldKind kind, String left, String right) {
    return switch (kind) {
      case PERSON_NAME -> names.compare(left, right);
      case ADDRESS -> addresses.compare(left, right);
      case ORGANIZATION -> organizations.compare(left, right);
      case DATE -> dates.compare(left, right);
      case AMOUNT -> amounts.compare(left, right);
      case IDENTIFIER -> identifiers.compare(left, right);
      case TEXT -> texts.compare(left, right);
    };
  }
}
