package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.invented.Person;
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

  /** An Aadhaar card, letter or record of this person, living there. */
  public static Kind aadhaar(Person person, Residence residence) {
    return Aadhaar.of(person, residence);
  }

  /** A tax card of this person. */
  public static Kind pan(Person person) {
    return PanCard.of(person);
  }

  /** A voter's card of this person. */
  public static Kind voterId(Person person) {
    return VoterCard.of(person);
  }

  /** A driving licence of this person. */
  public static Kind drivingLicence(Person person) {
    return IndianLicence.of(person);
  }
}
