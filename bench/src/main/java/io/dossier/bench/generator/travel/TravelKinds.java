package io.dossier.bench.generator.travel;

import io.dossier.bench.generator.Kind;
import java.util.List;

/** The types of this package. */
public final class TravelKinds {
  public static final List<Kind> ALL = List.of(Passport.KIND, IdCard.KIND);

  private TravelKinds() {}
}
