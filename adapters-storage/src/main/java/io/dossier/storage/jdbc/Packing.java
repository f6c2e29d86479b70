package io.dossier.storage.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes the inside of a sealed record: a version, then values one after the other. Numbers are big
 * endian; texts and byte strings come after their length.
 */
final class Packing {
  /**
   * Of everything that is packed here; a reader of a later version still knows the earlier ones.
   */
  static final int VERSION = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  Packing() {
    number(VERSION);
  }

  void number(int value) {
    write(() -> out.writeInt(value));
  }

  void longNumber(long value) {
    write(() -> out.writeLong(value));
  }

  void real(double value) {
    write(() -> out.writeDouble(value));
  }

  void text(String value) {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(byte[] value) {
    number(value.length);
    write(() -> out.write(value));
  }

  <T> void optional(Optional<T> value, BiConsumer<Packing, T> writer) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(present -> writer.accept(this, present));
  }

  <T> void each(Collection<T> values, BiConsumer<Packing, T> writer) {
    number(values.size());
    values.forEach(value -> writer.accept(this, value));
  }

  byte[] done() {
    return bytes.toByteArray();
  }

  private static void write(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
