package io.dossier.reader.ocr.network;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/**
 * A message of Protocol Buffers as its wire format has it, without a schema: fields by their
 * numbers, in their order. What is not changed is written as it was read, bit for bit but for
 * numbers of needless length.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Encoding</a>
 */
record WireMessage(List<Field> fields) {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  WireMessage {
    fields = List.copyOf(fields);
  }

  /**
   * @param wire how it is written
   * @param number the value of a varint, else 0
   * @param bytes the value of any other kind, else empty
   */
  record Field(int id, int wire, long number, byte[] bytes) {
    static Field of(int id, long number) {
      return new Field(id, VARINT, number, new byte[0]);
    }

    static Field of(int id, float number) {
      byte[] bytes = new byte[Float.BYTES];
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(number);
      return new Field(id, FIXED32, 0, bytes);
    }

    static Field of(int id, byte[] bytes) {
      return new Field(id, BYTES, 0, bytes);
    }

    static Field of(int id, String text) {
      return of(id, text.getBytes(StandardCharsets.UTF_8));
    }

    WireMessage message() {
      return WireMessage.read(bytes);
    }

    /** Of a fixed field of 32 bits. */
    float decimal() {
      return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getFloat();
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /**
   * @throws IllegalArgumentException where the bytes are no message
   */
  static WireMessage read(byte[] bytes) {
    Reader reader = new Reader(bytes);
    List<Field> fields = new ArrayList<>();
    while (reader.at < bytes.length) {
      fields.add(reader.field());
    }
    return new WireMessage(fields);
  }

  /** All fields of a number, in their order. */
  List<Field> all(int id) {
    return fields.stream().filter(field -> field.id == id).toList();
  }

  /**
   * The first field of a number.
   *
   * @throws IllegalArgumentException where there is none
   */
  Field one(int id) {
    return fields.stream()
        .filter(field -> field.id == id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + id));
  }

  /** The bytes of all fields of a number, one after the other: a packed or repeated one. */
  byte[] joined(int id) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    all(id).forEach(field -> joined.writeBytes(field.bytes));
    return joined.toByteArray();
  }

  /** The numbers of a packed field of varints, or of one that is repeated. */
  long[] varints(int id) {
    return all(id).stream()
        .flatMapToLong(
            field -> field.wire == VARINT ? LongStream.of(field.number) : unpacked(field.bytes))
        .toArray();
  }

  private static LongStream unpacked(byte[] bytes) {
    Reader reader = new Reader(bytes);
    LongStream.Builder numbers = LongStream.builder();
    while (reader.at < bytes.length) {
      numbers.add(reader.varint());
    }
    return numbers.build();
  }

  /** With every nested message of a number put through a change. */
  WireMessage with(int id, UnaryOperator<WireMessage> change) {
    List<Field> changed = new ArrayList<>();
    for (Field field : fields) {
      changed.add(field.id == id ? Field.of(id, change.apply(field.message()).toBytes()) : field);
    }
    return new WireMessage(changed);
  }

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Field field : fields) {
      write(out, (long) field.id << 3 | field.wire);
      if (field.wire == VARINT) {
        write(out, field.number);
      } else if (field.wire == BYTES) {
        write(out, field.bytes.length);
      }
      out.writeBytes(field.bytes);
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    private Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    private Field field() {
      long tag = varint();
      int id = (int) (tag >>> 3);
      int wire = (int) (tag & 7);
      return switch (wire) {
        case VARINT -> Field.of(id, varint());
        case FIXED64 -> new Field(id, wire, 0, taken(Long.BYTES));
        case BYTES -> Field.of(id, taken(varint()));
        case FIXED32 -> new Field(id, wire, 0, taken(Integer.BYTES));
        default -> throw new IllegalArgumentException("wire type " + wire);
      };
    }

    private long varint() {
      long number = 0;
      for (int shift = 0; shift < Long.SIZE; shift += 7) {
        if (at >= bytes.length) {
          throw new IllegalArgumentException("breaks off in a number");
        }
        byte next = bytes[at++];
        number |= (next & 0x7fL) << shift;
        if (next >= 0) {
          return number;
        }
      }
      throw new IllegalArgumentException("a number too long");
    }

    private byte[] taken(long length) {
      if (length < 0 || length > bytes.length - at) {
        throw new IllegalArgumentException("breaks off in a field");
      }
      at += (int) length;
      return Arrays.copyOfRange(bytes, at - (int) length, at);
    }
  }
}
