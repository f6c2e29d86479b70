package io.dossier.reader.examination.picture.jpeg;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.picture.RegionScan;
import io.dossier.reader.examination.picture.Still;
import io.dossier.reader.examination.picture.StillCheck;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a region that lacks an earlier compression which the rest of the picture shows: the
 * picture was compressed, a part was put in or painted, and the whole was saved again, with loss or
 * without. Large regions are told by what is typical of their blocks, words by standing alone
 * ({@link LoneRegion}). That a picture as a whole was compressed twice is no finding: messengers
 * and mail do it.
 *
 * <p>Source: Lin, He, Tang, Tang, "Fast, automatic and fine-grained tampered JPEG image detection
 * via DCT coefficient analysis", Pattern Recognition 42(11), 2009; Bianchi, De Rosa, Piva, ICASSP
 * 2011; Popescu and Farid, "Statistical tools for digital forensics", 2004.
 */
public final class DoubleCompressionCheck implements StillCheck {
  private static final String LACKS =
      "The picture was compressed before it was saved as it is, but for one region, which lacks the"
          + " traces of that earlier compression; it was put in or painted over afterwards.";

  private static final double SERIOUS = 0.97;

  /** A strength that pictures have which were compressed twice as a whole. */
  private static final double NOTHING = 0.05;

  private static final double SLIGHT = 0.8;

  @Override
  public Check answers() {
    return Check.DOUBLE_COMPRESSION;
  }

  @Override
  public CheckResult look(Still still) {
    if (still.downscaled()) {
      return CheckResult.couldNotRun(answers(), "the picture is examined at a smaller size");
    }
    Optional<CompressionHistory> history = CompressionHistory.of(still);
    Optional<RegionScan> region = history.flatMap(known -> RegionScan.leastSum(known.likelihood()));
    if (history.isEmpty()) {
      return CheckResult.clean(answers());
    }
    double suspicion = region.map(DoubleCompressionCheck::strength).orElse(0.0);
    if (suspicion >= SERIOUS) {
      return CheckResult.found(answers(), suspicion, finding(region.get(), suspicion, still));
    }
    Optional<LoneRegion> word =
        LoneRegion.of(history.get().likelihood()).filter(LoneRegion::stands);
    if (word.isPresent()) {
      Finding finding =
          new Finding(Weight.SERIOUS, LACKS, List.of(word.get().mark(still.placement())));
      return CheckResult.found(answers(), SERIOUS, finding);
    }
    return suspicion < SLIGHT
        ? CheckResult.clean(answers(), suspicion)
        : CheckResult.found(answers(), suspicion, finding(region.get(), suspicion, still));
  }

  /**
   * Within, what is seen must be likelier without an earlier compression; elsewhere, likelier with
   * one. Both are told by the logarithm of the likelihoods for one block.
   */
  private static double strength(RegionScan region) {
    double logit =
        2 * (Math.min(6, -region.mean()) - 2.2)
            + 0.6 * (Math.min(5, region.outside()) - 2)
            + 0.6 * Math.log(region.blocks() / 16.0);
    double strength = 1 / (1 + Math.exp(-logit));
    return Math.max(0, (strength - NOTHING) / (1 - NOTHING));
  }

  private static Finding finding(RegionScan region, double suspicion, Still still) {
    return new Finding(
        suspicion >= SERIOUS ? Weight.SERIOUS : Weight.SLIGHT,
        LACKS,
        List.of(region.mark(still.placement())));
  }
}
