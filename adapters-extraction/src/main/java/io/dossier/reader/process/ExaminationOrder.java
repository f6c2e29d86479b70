package io.dossier.reader.process;

import io.dossier.core.examination.LogoPrint;
import io.dossier.core.shared.BinaryForm;
import io.dossier.reader.trust.TrustAnchors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What an examination needs beside the file's bytes. */
record ExaminationOrder(TrustAnchors anchors, List<LogoPrint> logos) {
  byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      bytes(out, anchors.encode());
      BinaryForm.each(out, logos, (to, logo) -> bytes(to, logo.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static ExaminationOrder decode(byte[] encoded) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(encoded));
    return new ExaminationOrder(
        TrustAnchors.decode(bytes(in)), BinaryForm.each(in, from -> new LogoPrint(bytes(from))));
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
