package io.dossier.core.crosscheck;

import io.dossier.core.crosscheck.address.AddressComparison;
import io.dossier.core.crosscheck.name.NameComparison;
import io.dossier.core.crosscheck.organization.OrganizationComparison;

/** Scratch. */
public final class FieldComparison {
  private final NameComparison names = new NameComparison();
  private final AddressComparison addresses = new AddressComparison();
  private final OrganizationComparison organizations = new OrganizationComparison();
  public Similarity compare(FieldKind kind, String left, String right) {
    return left.compareTo(right) <= 0 ? go(kind, left, right) : go(kind, right, left);
  }
  private Similarity go(FieldKind k, String l, String r) { return switch(k) { case PERSON_NAME -> names.compare(l,r); case ADDRESS -> addresses.compare(l,r); default -> organizations.compare(l,r);}; }
}
