package io.dossier.reader.examination.picture.screen;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.picture.Still;
import io.dossier.reader.examination.picture.StillCheck;
import io.dossier.reader.quality.screen.ScreenLattice;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Looks for the lattice of a screen in the difference of red and blue: a screen's coloured points
 * beat with a camera's and leave narrow peaks in its spectrum, the same ones all over the picture.
 * Print leaves such peaks too where it is screened and scanned finely, so that a finding counts
 * little; peaks on the axes come from lines of print and from the blocks of JPEG, and are passed
 * over.
 *
 * <p>Source: Garcia and de Queiroz, "Face-spoofing 2D-detection based on moiré-pattern analysis",
 * IEEE TIFS 10(4), 2015; Amidror, "The theory of the moiré phenomenon", 2009.
 */
public final class PhotoOfScreenCheck implements StillCheck {
  @Override
  public Check answers() {
    return Check.PHOTO_OF_SCREEN;
  }

  @Override
  public CheckResult look(Still still) {
    OptionalDouble measured = ScreenLattice.suspicion(still.image());
    if (measured.isEmpty()) {
      return CheckResult.couldNotRun(answers(), "the picture is too small");
    }
    double suspicion = measured.getAsDouble();
    if (suspicion < ScreenLattice.SEEN) {
      return CheckResult.clean(answers(), suspicion);
    }
    return CheckResult.found(
        answers(),
        suspicion,
        new Finding(
            Finding.Weight.SLIGHT,
            "The picture shows the fine coloured lattice that a screen leaves in a photograph; what"
                + " was photographed may be a screen, not paper.",
            List.of()));
  }
}
