package io.dossier.core.submission;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.SealedSubject;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;

/** The shown id of a submission: a UUID of version 4 (RFC 9562), in lower case. */
public record SubmissionId(String text) {
  /** Before the id in the name of a sealed file. */
  public static final String FILE_PREFIX = "sub_";

  public SubmissionId {
    if (text.length() != 36) {
      throw new IllegalArgumentException("not a UUID");
    }
    text = UUID.fromString(text).toString();
  }

  /**
   * @param random 16 bytes
   */
  public static SubmissionId of(byte[] random) {
    ByteBuffer bytes = ByteBuffer.wrap(random);
    long high = bytes.getLong() & ~0xf000L | 0x4000L;
    long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
    return new SubmissionId(new UUID(high, low).toString());
  }

  /**
   * A name for its sealed original; each upload has one of its own, so that one that was cut short
   * is not in the way of the next.
   *
   * @param random a few bytes
   */
  public SealedFileId sealedFile(byte[] random) {
    return new SealedFileId(
        FILE_PREFIX + text.replace('-', '_') + "_" + HexFormat.of().formatHex(random));
  }

  public SealedSubject subject(OrganizationId organization) {
    return new SealedSubject(organization, text, SealedSubject.Purpose.SUBMISSION);
  }

  @Override
  public String toString() {
    return text;
  }
}
