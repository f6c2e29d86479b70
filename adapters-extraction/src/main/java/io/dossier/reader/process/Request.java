package io.dossier.reader.process;

import io.dossier.core.shared.Secret;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the child is asked, as {@link Question} wrote it.
 *
 * @param order what is wanted of the file, in the form of its kind
 */
record Request(byte[] content, Optional<Secret> password, ReaderLimits limits, byte[] order) {

  static Request of(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
    int pages = in.readInt();
    int megapixels = in.readInt();
    byte[] order = in.readNBytes(in.readInt());
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
        order);
  }
}
