package io.dossier.reader.heif;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of the ISO base media file format (ISO/IEC 14496-12, 4.2).
 *
 * @param body what follows its size and type; a view, not a copy
 */
record Box(String type, ByteBuffer body) {
  private static final int MOST = 100_000;

  /** The boxes that fill a buffer; what is cut off at its end is given as far as it goes. */
  static List<Box> all(ByteBuffer buffer) {
    ByteBuffer in = buffer.duplicate();
    List<Box> boxes = new ArrayList<>();
    while (in.remaining() >= 8 && boxes.size() < MOST) {
      int start = in.position();
      long size = Integer.toUnsignedLong(in.getInt());
      String type = fourCharacters(in);
      if (size == 1 && in.remaining() >= 8) {
        size = in.getLong();
      } else if (size == 0) {
        size = in.limit() - (long) start;
      }
      long bodySize = size - (in.position() - start);
      if (bodySize < 0) {
        break;
      }
      int length = (int) Math.min(bodySize, in.remaining());
      boxes.add(new Box(type, in.slice(in.position(), length)));
      in.position(in.position() + length);
    }
    return boxes;
  }

  static Optional<Box> first(List<Box> boxes, String type) {
    return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
  }

  static String fourCharacters(ByteBuffer in) {
    byte[] four = new byte[4];
    in.get(four);
    return new String(four, StandardCharsets.ISO_8859_1);
  }

  /** The boxes within, after so many bytes of fields. */
  List<Box> children(int fields) {
    return body.limit() < fields ? List.of() : all(body.slice(fields, body.limit() - fields));
  }

  byte[] bytes() {
    byte[] bytes = new byte[body.limit()];
    body.get(0, bytes);
    return bytes;
  }

  /** The fields of a full box (version and flags first), from its start. */
  ByteBuffer fields() {
    return body.slice(0, body.limit());
  }
}
