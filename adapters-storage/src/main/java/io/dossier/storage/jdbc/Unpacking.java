package io.dossier.storage.jdbc;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what {@link Packing} wrote. */
final class Unpacking {
  private final ByteBuffer in;
  private final int version;

  Unpacking(byte[] packed) {
    in = ByteBuffer.wrap(packed);
    version = number();
    if (version < 1 || version > Packing.VERSION) {
      throw broken("version " + version + " of a sealed record is not known here");
    }
  }

  /** Which version wrote it: 1 to {@link Packing#VERSION}. */
  int version() {
    return version;
  }

  int number() {
    return read(in::getInt);
  }

  long longNumber() {
    return read(in::getLong);
  }

  double real() {
    return read(in::getDouble);
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    int length = number();
    if (length < 0 || length > in.remaining()) {
      throw broken("a length in a sealed record points beyond its end");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  <T> Optional<T> optional(Function<Unpacking, T> reader) {
    return number() == 1 ? Optional.of(reader.apply(this)) : Optional.empty();
  }

  <T> List<T> each(Function<Unpacking, T> reader) {
    int count = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(reader.apply(this));
    }
    return values;
  }

  private static <T> T read(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (BufferUnderflowException e) {
      throw broken("a sealed record ends too early");
    }
  }

  private static Failure broken(String message) {
    return Failure.of(Category.INTEGRITY, "record_broken", message);
  }
}
