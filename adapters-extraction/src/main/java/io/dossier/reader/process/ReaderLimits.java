package io.dossier.reader.process;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param megapixels of one stored picture
 * @param pageTime for one page, and for what comes before the first
 * @param documentTime for the whole document
 */
public record ReaderLimits(int pages, int megapixels, Duration pageTime, Duration documentTime) {
  public static final ReaderLimits DEFAULT =
      new ReaderLimits(500, 100, Duration.ofSeconds(60), Duration.ofMinutes(15));
}
