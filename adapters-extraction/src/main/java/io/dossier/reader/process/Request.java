package io.dossier.reader.process;

import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Secret;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the child is asked, as {@link Question} wrote it.
 *
 * @param page to render; {@link Question#NO_PAGE} for a reading
 */
record Request(
    byte[] content, Optional<Secret> password, ReaderLimits limits, DocumentReader.PageOrder page) {

  static Request of(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
    int pages = in.readInt();
    int megapixels = in.readInt();
    DocumentReader.PageOrder page = PageOrders.decode(in);
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
        page);
  }
}
