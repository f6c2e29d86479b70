package io.dossier.reader.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message of the pipe: a byte that tells the kind, the length, and so many bytes. The length is
 * bounded before anything is allocated, since the other end may have been taken over.
 */
record Frame(Kind kind, byte[] payload) {
  /** More than any reading or picture needs. */
  static final int LONGEST = 96 * 1024 * 1024;

  /** What a frame says. The order is the wire's; both ends are always of the same build. */
  enum Kind {
    READ,
    RENDER,
    EXAMINE,
    REPORT,
    LOGO,
    PROGRESS,
    READING,
    PICTURE,
    EXAMINATION,
    REPORT_PDF,
    LOGO_PRINT,
    PASSWORD_REQUIRED,
    REFUSED,
    NO_SUCH_PAGE
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeInt(payload.length);
    out.write(payload);
    out.flush();
  }

  /**
   * @throws EOFException when the other end is gone
   */
  static Frame readFrom(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    int length = in.readInt();
    if (kind >= Kind.values().length || length < 0 || length > LONGEST) {
      throw new IOException("not a frame");
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException("a frame was cut short");
    }
    return new Frame(Kind.values()[kind], payload);
  }
}
