package io.dossier.core.shared;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts, lists and optional values as bytes, for what crosses a pipe. A length is held against the
 * bytes that are there before anything is allocated, since the other end may have been taken over.
 */
public final class BinaryForm {
  private BinaryForm() {}

  /** Writes one value. */
  @FunctionalInterface
  public interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  /** Reads one value. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  public static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a text is longer than what is there");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  public static <T> void each(DataOutputStream out, List<T> values, Writer<T> writer)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  public static <T> List<T> each(DataInputStream in, Reader<T> reader) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("more values than bytes");
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(reader.read(in));
    }
    return values;
  }

  public static <T> void optional(DataOutputStream out, Optional<T> value, Writer<T> writer)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      writer.write(out, value.get());
    }
  }

  public static <T> Optional<T> optional(DataInputStream in, Reader<T> reader) throws IOException {
    return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
  }
}
