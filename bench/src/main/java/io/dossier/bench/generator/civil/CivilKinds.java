package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Kind;
import java.util.List;

/** The types of this package. */
public final class CivilKinds {
  public static final List<Kind> ALL =
      List.of(FamilyCard.KIND, BirthCertificate.KIND, MarriageBook.KIND);

  private CivilKinds() {}
}
