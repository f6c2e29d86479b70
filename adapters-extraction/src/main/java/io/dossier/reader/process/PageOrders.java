package io.dossier.reader.process;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.port.DocumentReader.Covers;
import io.dossier.core.reading.port.DocumentReader.PageOrder;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page that is wanted, as bytes for the pipe; both ends are always of the same build. */
final class PageOrders {
  private PageOrders() {}

  static byte[] encode(PageOrder page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
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
    return bytes.toByteArray();
  }

  static PageOrder decode(DataInputStream in) throws IOException {
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
