package io.dossier.storage.sealing;

import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The first {@value #BYTES} bytes of a sealed file: magic, version, the key's commitment and the
 * subject, all bound into every segment as associated data.
 *
 * <p>Key and subject settle every byte of it, so that checking a header is comparing it, in
 * constant time, with the one that must be there.
 */
final class SealedHeader {
  static final int BYTES = 256;
  static final byte[] MAGIC = {'D', 'O', 'S', 'S'};
  static final byte VERSION = 1;
  static final byte SUITE_AES256_GCM_HKDF_1MIB = 1;

  private static final int ORGANIZATION_BYTES = 48;
  private static final int ID_BYTES = 96;
  private static final int PURPOSE_BYTES = 32;

  private final byte[] bytes;

  private SealedHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws IllegalArgumentException when the subject's id is longer than 95 bytes of UTF-8
   */
  static SealedHeader of(byte[] commitment, SealedSubject subject) {
    ByteBuffer header = ByteBuffer.allocate(BYTES);
    header.put(MAGIC).put(VERSION).put(SUITE_AES256_GCM_HKDF_1MIB).putShort((short) BYTES);
    header.put(commitment);
    putText(header, subject.organization().text(), ORGANIZATION_BYTES);
    putText(header, subject.id(), ID_BYTES);
    putText(header, subject.purpose().code(), PURPOSE_BYTES);
    return new SealedHeader(header.array());
  }

  private static void putText(ByteBuffer header, String text, int fieldBytes) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    if (encoded.length > fieldBytes - 1) {
      throw new IllegalArgumentException(
          "a subject's id has " + encoded.length + " bytes, limit " + (fieldBytes - 1));
    }
    int next = header.position() + fieldBytes;
    header.put((byte) encoded.length).put(encoded).position(next);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /**
   * @throws Failure INTEGRITY when what was found does not begin with this header
   */
  void require(byte[] found) {
    if (found.length < BYTES) {
      throw refused("sealed_file_cut", "the sealed file ends within its header");
    }
    if (!MessageDigest.isEqual(bytes, Arrays.copyOf(found, BYTES))) {
      throw refused(
          "sealed_header_refused",
          "the sealed file's header is not the one of this key and subject");
    }
  }

  private static Failure refused(String code, String message) {
    return Failure.of(Category.INTEGRITY, code, message);
  }
}
