package io.dossier.reader.process;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.port.DocumentReader.Covers;
import io.dossier.core.reading.port.DocumentReader.PageOrder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A page that is wanted, as bytes for the pipe; both ends are always of the same build. */
final class PageOrders {
  private PageOrders() {}

  static byte[] encode(PageOrder page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(page, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(PageOrder page, DataOutputStream out) throws IOException {
    out.writeInt(page.pageIndex());
    out.writeInt(page.dpi());
    out.writeInt(page.covers().turn());
    out.writeInt(page.covers().boxes().size());
    for (PageBox box : page.covers().boxes()) {
      out.writeDouble(box.x());
      out.writeDouble(box.y());
      out.writeDouble(box.width());
      out.writeDouble(box.height());
    }
  }

  static PageOrder decode(byte[] order) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(order));
    int pageIndex = in.readInt();
    int dpi = in.readInt();
    int turn = in.readInt();
    List<PageBox> boxes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      boxes.add(new PageBox(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
    }
    return new PageOrder(pageIndex, dpi, new Covers(boxes, turn));
  }
}
