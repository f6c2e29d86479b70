package io.dossier.storage.sealing;

import io.dossier.core.sealing.SealedSubject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Parts bound into a seal as one run of bytes: each part is preceded by its length, so that no two
 * lists of parts give the same bytes.
 */
public final class AssociatedData {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private AssociatedData() {}

  /**
   * @param kind what is sealed, such as {@code dossier/1/record}
   */
  public static AssociatedData of(String kind) {
    return new AssociatedData().with(kind);
  }

  public AssociatedData with(String part) {
    return with(part.getBytes(StandardCharsets.UTF_8));
  }

  public AssociatedData with(byte[] part) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    bytes.writeBytes(part);
    return this;
  }

  public AssociatedData with(SealedSubject subject) {
    return with(subject.organization().text()).with(subject.id()).with(subject.purpose().code());
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
