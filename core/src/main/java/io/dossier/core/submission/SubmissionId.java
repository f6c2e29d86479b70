package io.dossier.core.submission;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.shared.RandomUuid;
import java.util.HexFormat;

/** The shown id of a submission: a UUID of version 4 (RFC 9562), in lower case. */
public record SubmissionId(String text) {
  /** Before the id in the name of a sealed file. */
  public static final String FILE_PREFIX = "sub_";

  public SubmissionId {
    text = RandomUuid.require(text);
  }

  /**
   * @param random 16 bytes
   */
  public static SubmissionId of(byte[] random) {
    return new SubmissionId(RandomUuid.of(random));
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
