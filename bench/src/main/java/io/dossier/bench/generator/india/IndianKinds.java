package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Kind;
import java.util.List;

/** The types of this package. */
public final class IndianKinds {
  public static final List<Kind> ALL =
      List.of(
          Aadhaar.KIND,
          PanCard.KIND,
          IndianLicence.KIND,
          GstCertificate.KIND,
          VoterCard.KIND,
          UdyamCertificate.KIND,
          ShopLicence.KIND,
          FoodLicence.KIND);

  private IndianKinds() {}
}
