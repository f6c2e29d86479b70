package io.dossier.reader.process;

import io.dossier.core.shared.Secret;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the child is asked.
 *
 * @param pageIndex and
 * @param dpi of a page to render; both 0 for a reading
 */
record Request(
    byte[] content, Optional<Secret> password, ReaderLimits limits, int pageIndex, int dpi) {

  Frame frame(Frame.Kind kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 1024);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(limits.pages());
    out.writeInt(limits.megapixels());
    out.writeInt(pageIndex);
    out.writeInt(dpi);
    byte[] secret = password.map(Secret::copy).orElse(new byte[0]);
    out.writeBoolean(password.isPresent());
    out.writeInt(secret.length);
    out.write(secret);
    Arrays.fill(secret, (byte) 0);
    out.writeInt(content.length);
    out.write(content);
    return new Frame(kind, bytes.toByteArray());
  }

  static Request of(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
    int pages = in.readInt();
    int megapixels = in.readInt();
    int pageIndex = in.readInt();
    int dpi = in.readInt();
    boolean locked = in.readBoolean();
    byte[] secret = in.readNBytes(in.readInt());
    Optional<Secret> password = locked ? Optional.of(Secret.of(secret)) : Optional.empty();
    Arrays.fill(secret, (byte) 0);
    byte[] content = in.readNBytes(in.readInt());
    Arrays.fill(frame.payload(), (byte) 0);
    return new Request(
        content,
        password,
        new ReaderLimits(
            pages,
            megapixels,
            ReaderLimits.DEFAULT.pageTime(),
            ReaderLimits.DEFAULT.documentTime()),
        pageIndex,
        dpi);
  }
}
