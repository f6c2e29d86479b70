package io.dossier.reader.examination.c2pa;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A box of ISO/IEC 19566-5 (JUMBF).
 *
 * @param type four characters
 * @param label of a superbox; empty where it has none
 * @param payload all after its header
 * @param children of a superbox, the description box left out
 */
record JumbfBox(String type, String label, byte[] payload, List<JumbfBox> children) {
  private static final int DEEPEST = 12;
  private static final int MOST_BOXES = 5000;
  private static final int LABELLED = 3;

  /**
   * @throws BrokenManifest when the bytes are no box
   */
  static JumbfBox parse(byte[] bytes) {
    List<JumbfBox> boxes = parse(bytes, 0, new int[1]);
    if (boxes.isEmpty()) {
      throw new BrokenManifest("it holds no box");
    }
    return boxes.get(0);
  }

  private static List<JumbfBox> parse(byte[] bytes, int depth, int[] count) {
    if (depth > DEEPEST) {
      throw new BrokenManifest("its boxes are nested too deep");
    }
    List<JumbfBox> boxes = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = 0;
    while (at + 8 <= bytes.length) {
      if (++count[0] > MOST_BOXES) {
        throw new BrokenManifest("it has too many boxes");
      }
      long size = in.getInt(at) & 0xFFFFFFFFL;
      int header = 8;
      if (size == 1 && at + 16 <= bytes.length) {
        size = in.getLong(at + 8);
        header = 16;
      } else if (size == 0) {
        size = bytes.length - at;
      }
      if (size < header || size > bytes.length - at) {
        throw new BrokenManifest("a box is longer than what holds it");
      }
      String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      boxes.add(box(type, Arrays.copyOfRange(bytes, at + header, at + (int) size), depth, count));
      at += (int) size;
    }
    return boxes;
  }

  private static JumbfBox box(String type, byte[] payload, int depth, int[] count) {
    if (!type.equals("jumb")) {
      return new JumbfBox(type, "", payload, List.of());
    }
    List<JumbfBox> children = parse(payload, depth + 1, count);
    if (children.isEmpty() || !children.get(0).type.equals("jumd")) {
      throw new BrokenManifest("a box is not described");
    }
    return new JumbfBox(
        type, label(children.get(0).payload), payload, children.subList(1, children.size()));
  }

  private static String label(byte[] description) {
    if (description.length < 18 || (description[16] & LABELLED) != LABELLED) {
      return "";
    }
    int end = 17;
    while (end < description.length && description[end] != 0) {
      end++;
    }
    return new String(description, 17, end - 17, StandardCharsets.UTF_8);
  }

  Optional<JumbfBox> child(String wanted) {
    return children.stream().filter(box -> box.label.equals(wanted)).findFirst();
  }

  /** The bytes of its first content box of CBOR. */
  Optional<byte[]> cbor() {
    return children.stream()
        .filter(box -> box.type.equals("cbor"))
        .map(JumbfBox::payload)
        .findFirst();
  }
}
