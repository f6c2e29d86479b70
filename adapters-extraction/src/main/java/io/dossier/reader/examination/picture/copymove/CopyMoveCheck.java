package io.dossier.reader.examination.picture.copymove;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.picture.GreyPlane;
import io.dossier.reader.examination.picture.Still;
import io.dossier.reader.examination.picture.StillCheck;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a part of the picture that was copied to another place, shifted, turned or mirrored,
 * with or without a change of size. Print repeats by nature, letters and lines most of all: a
 * finding is larger than a word and alike down to its noise.
 *
 * <p>Source: Cozzolino, Poggi, Verdoliva, "Efficient dense-field copy-move forgery detection", IEEE
 * TIFS 10(11), 2015; PatchMatch: Barnes, Shechtman, Finkelstein, Goldman, 2009.
 */
public final class CopyMoveCheck implements StillCheck {
  private static final double SERIOUS = 0.95;

  @Override
  public Check answers() {
    return Check.COPY_MOVE;
  }

  @Override
  public CheckResult look(Still still) {
    GreyPlane plane = still.small();
    RingFeatures features = RingFeatures.of(plane);
    MatchField field = MatchField.of(features);
    GreyPlane detail = detail(plane);
    Optional<CopyEvidence> best = Optional.empty();
    for (MovedPart part : MovingTogether.parts(field, features)) {
      CopyEvidence evidence = CopyEvidence.of(part, field, plane, detail);
      if (best.isEmpty() || evidence.strength() > best.get().strength()) {
        best = Optional.of(evidence);
      }
    }
    double suspicion = best.map(CopyEvidence::strength).orElse(0.0);
    if (best.isEmpty() || suspicion < SERIOUS) {
      return CheckResult.clean(Check.COPY_MOVE, suspicion);
    }
    return CheckResult.found(Check.COPY_MOVE, suspicion, finding(best.get(), still, plane));
  }

  /** What is left of a picture when its smooth part is taken away. */
  private static GreyPlane detail(GreyPlane plane) {
    float[] smooth = plane.blurred(1).values();
    float[] left = new float[smooth.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = plane.values()[i] - smooth[i];
    }
    return new GreyPlane(plane.width(), plane.height(), left);
  }

  private static Finding finding(CopyEvidence evidence, Still still, GreyPlane plane) {
    return new Finding(
        Finding.Weight.SERIOUS,
        "A part of the picture appears a second time in another place, alike down to its noise,"
            + " as nothing that was photographed or scanned twice is; such copies hide or multiply"
            + " what the picture shows.",
        List.of(
            Mark.group(
                still.placement().pageIndex(),
                List.of(
                    box(evidence.part(), still, plane, false),
                    box(evidence.part(), still, plane, true)))));
  }

  private static Area box(MovedPart part, Still still, GreyPlane plane, boolean mapped) {
    double left = plane.width();
    double top = plane.height();
    double right = 0;
    double bottom = 0;
    for (int at : part.pixels()) {
      int x = at % part.width();
      int y = at / part.width();
      double px = mapped ? part.mappedX(x, y) : x;
      double py = mapped ? part.mappedY(x, y) : y;
      left = Math.min(left, px);
      top = Math.min(top, py);
      right = Math.max(right, px + 1);
      bottom = Math.max(bottom, py + 1);
    }
    double w = plane.width();
    double h = plane.height();
    return still.placement().area(left / w, top / h, (right - left) / w, (bottom - top) / h);
  }
}
