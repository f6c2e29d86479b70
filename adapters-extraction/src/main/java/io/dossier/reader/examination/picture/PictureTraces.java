package io.dossier.reader.examination.picture;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.reader.examination.PictureSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.examination.picture.copymove.CopyMoveCheck;
import io.dossier.reader.examination.picture.jpeg.DoubleCompressionCheck;
import io.dossier.reader.examination.picture.jpeg.ErrorLevelCheck;
import io.dossier.reader.examination.picture.jpeg.JpegHeader;
import io.dossier.reader.examination.picture.noise.NoiseCheck;
import io.dossier.reader.examination.picture.resampling.ResamplingCheck;
import io.dossier.reader.examination.picture.screen.PhotoOfScreenCheck;
import io.dossier.reader.picture.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks for traces of work on a submitted picture, one check after the other on one decoding. */
public final class PictureTraces implements SampleCheck<PictureSample> {
  /** What is smaller on a side holds too little to compare. */
  static final int LEAST_SIDE = 96;

  static final List<StillCheck> CHECKS =
      List.of(
          new ErrorLevelCheck(),
          new DoubleCompressionCheck(),
          new CopyMoveCheck(),
          new NoiseCheck(),
          new ResamplingCheck(),
          new PhotoOfScreenCheck());

  @Override
  public Set<Check> answers() {
    return answered();
  }

  static Set<Check> answered() {
    Set<Check> answered = EnumSet.noneOf(Check.class);
    CHECKS.forEach(check -> answered.add(check.answers()));
    return answered;
  }

  @Override
  public List<CheckResult> run(PictureSample sample) {
    Picture picture = sample.picture();
    boolean upright = picture.turn() % 180 == 0;
    Still still =
        new Still(
            picture.image(),
            JpegHeader.of(sample.content()),
            picture.turn(),
            picture.downscaled(),
            Placement.ofWhole(
                upright ? picture.storedWidth() : picture.storedHeight(),
                upright ? picture.storedHeight() : picture.storedWidth()));
    List<CheckResult> results = new ArrayList<>();
    for (StillCheck check : CHECKS) {
      results.add(looked(check, still));
    }
    return results;
  }

  /** A check that fails takes none of the others with it. */
  static CheckResult looked(StillCheck check, Still still) {
    if (Math.min(still.image().getWidth(), still.image().getHeight()) < LEAST_SIDE) {
      return CheckResult.couldNotRun(
          check.answers(), "the picture is smaller than " + LEAST_SIDE + " pixels on a side");
    }
    try {
      return check.look(still);
    } catch (RuntimeException e) {
      return CheckResult.couldNotRun(
          check.answers(), "the check failed: " + e.getClass().getSimpleName());
    }
  }
}
