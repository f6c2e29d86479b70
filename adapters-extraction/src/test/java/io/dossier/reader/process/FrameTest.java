package io.dossier.reader.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void whatIsWrittenIsRead() throws IOException {
    Random random = new Random(1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[][] payloads = new byte[Frame.Kind.values().length][];
    for (Frame.Kind kind : Frame.Kind.values()) {
      payloads[kind.ordinal()] = new byte[random.nextInt(5000)];
      random.nextBytes(payloads[kind.ordinal()]);
      new Frame(kind, payloads[kind.ordinal()]).writeTo(new DataOutputStream(bytes));
    }
    DataInputStream in = in(bytes.toByteArray());
    for (Frame.Kind kind : Frame.Kind.values()) {
      Frame frame = Frame.readFrom(in);
      assertEquals(kind, frame.kind());
      assertArrayEquals(payloads[kind.ordinal()], frame.payload());
    }
  }

  @Test
  void lengthOverTheBoundIsRefusedBeforeMemoryIsTaken() {
    assertThrows(IOException.class, () -> Frame.readFrom(in(head(3, Integer.MAX_VALUE))));
    assertThrows(IOException.class, () -> Frame.readFrom(in(head(3, Frame.LONGEST + 1))));
    assertThrows(IOException.class, () -> Frame.readFrom(in(head(3, -1))));
  }

  @Test
  void unknownKindIsNoFrame() {
    assertThrows(IOException.class, () -> Frame.readFrom(in(head(200, 0))));
  }

  @Test
  void anyCutIsTheEndOfTheOther() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Frame(Frame.Kind.READING, new byte[64]).writeTo(new DataOutputStream(bytes));
    byte[] whole = bytes.toByteArray();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(EOFException.class, () -> Frame.readFrom(in(cut)));
    }
  }

  private static byte[] head(int kind, int length) {
    return new byte[] {
      (byte) kind, (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length
    };
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
