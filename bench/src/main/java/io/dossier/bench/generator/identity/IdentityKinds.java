package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Kind;
import java.util.List;

/** The types of this package. */
public final class IdentityKinds {
  public static final List<Kind> ALL =
      List.of(Ktp.KIND, Npwp.KIND, DrivingLicence.KIND, BusinessNumber.KIND, VehicleBook.KIND);

  private IdentityKinds() {}
}
