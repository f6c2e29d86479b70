package io.dossier.reader.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A code and a message of a refusal, as the child tells them. */
record Refusal(String code, String message) {
  private static final int LONGEST = 500;

  Frame frame(Frame.Kind kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(cut(code));
    out.writeUTF(cut(message));
    return new Frame(kind, bytes.toByteArray());
  }

  static Refusal of(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
    return new Refusal(cut(in.readUTF()), cut(in.readUTF()));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
