package io.dossier.storage.sealing;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;

/** How lengths of clear and sealed files belong together. */
final class SealedLengths {
  /** Tink's own header: its length, a salt of 32 bytes, a nonce prefix of 7. */
  static final int STREAM_HEADER_BYTES = 40;

  static final int HEAD_BYTES = SealedHeader.BYTES + STREAM_HEADER_BYTES;
  static final int CLEAR_SEGMENT_BYTES = StreamKeys.SEGMENT_BYTES - AesGcm.TAG_BYTES;

  private SealedLengths() {}

  /**
   * @throws Failure INTEGRITY when no sealed file has that length
   */
  static long clear(long sealed) {
    long segments = Math.max(1, (sealed + StreamKeys.SEGMENT_BYTES - 1) / StreamKeys.SEGMENT_BYTES);
    long last = sealed - (segments - 1) * StreamKeys.SEGMENT_BYTES;
    long smallest = segments == 1 ? HEAD_BYTES + AesGcm.TAG_BYTES : AesGcm.TAG_BYTES + 1;
    if (last < smallest) {
      throw Failure.of(
          Category.INTEGRITY, "sealed_file_cut", "no sealed file is " + sealed + " bytes long");
    }
    return sealed - HEAD_BYTES - segments * AesGcm.TAG_BYTES;
  }

  /** Where the sealed segment ends that holds the clear byte at this offset. */
  static long segmentEnd(long clearOffset) {
    return ((clearOffset + HEAD_BYTES) / CLEAR_SEGMENT_BYTES + 1) * StreamKeys.SEGMENT_BYTES;
  }
}
