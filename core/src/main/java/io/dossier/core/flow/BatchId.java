package io.dossier.core.flow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the files of one request share: {@code BATCH-<5 digits>-<5 capitals>-<yyyymmddHHMMSS>}, the
 * time in UTC.
 */
public record BatchId(String text) {
  private static final int EACH = 5;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * @param random 10 bytes
   */
  public static BatchId of(Instant now, byte[] random) {
    StringBuilder text = new StringBuilder("BATCH-");
    for (int i = 0; i < EACH; i++) {
      text.append((char) ('0' + (random[i] & 0xff) % 10));
    }
    text.append('-');
    for (int i = EACH; i < 2 * EACH; i++) {
      text.append((char) ('A' + (random[i] & 0xff) % 26));
    }
    return new BatchId(text.append('-').append(TIME.format(now)).toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
