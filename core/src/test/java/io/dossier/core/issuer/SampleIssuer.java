package io.dossier.core.issuer;

import io.dossier.core.examination.LogoPrint;
import io.dossier.core.shared.Samples;
import java.util.Optional;

/** Registered issuers of invented authorities. */
public final class SampleIssuer {
  private SampleIssuer() {}

  /** One after the other in time. */
  public static RegisteredIssuer number(int number) {
    byte[] random = new byte[16];
    random[0] = (byte) number;
    return new RegisteredIssuer(
        IssuerId.of(random),
        new Authority(
            "authority-" + number,
            "Bank Number " + number,
            number % 2 == 0 ? AuthorityType.BANK : AuthorityType.GOVERNMENT,
            number % 2 == 0 ? Optional.of("IDN") : Optional.empty()),
        new LogoPrint(new byte[] {1, 2, (byte) number}),
        Samples.NOON.plusSeconds(number));
  }
}
