package io.dossier.core.reading;

import static io.dossier.core.shared.BinaryForm.each;
import static io.dossier.core.shared.BinaryForm.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reading as bytes, for a pipe or for the store. The first byte is the version of their form;
 * whatever a reading newly holds, a further name of a kind, source or notice included, is a new
 * version. What is decoded is checked by the records' own constructors.
 */
public final class ReadingCodec {
  /**
   * 2 has two more notices; 3 has embedded invoices and their notices; 4 says how pages were seen.
   */
  private static final int VERSION = 4;

  private static final int OLDEST = 1;
  private static final int FIRST_WITH_INVOICE = 3;
  private static final int FIRST_WITH_RENDITION = 4;

  private ReadingCodec() {}

  public static byte[] encode(Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Reading reading) throws IOException {
    out.writeByte(VERSION);
    out.writeUTF(reading.kind().name());
    each(out, reading.pages(), ReadingCodec::page);
    each(out, reading.notices(), ReadingCodec::notice);
    each(
        out,
        List.copyOf(reading.engines().entrySet()),
        (o, engine) -> {
          text(o, engine.getKey());
          text(o, engine.getValue());
        });
    out.writeBoolean(reading.invoice().isPresent());
    if (reading.invoice().isPresent()) {
      EmbeddedInvoiceCodec.write(out, reading.invoice().get());
    }
    for (ReadPage page : reading.pages()) {
      out.writeUTF(page.rendition().name());
    }
  }

  /**
   * The reading; empty when the bytes are of a version that is not known here.
   *
   * @throws IOException when the bytes are no reading
   */
  public static Optional<Reading> decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    int version = in.readUnsignedByte();
    if (version < OLDEST || version > VERSION) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(in, version));
    } catch (RuntimeException e) {
      throw new IOException("not a reading", e);
    }
  }

  private static Reading read(DataInputStream in, int version) throws IOException {
    DocumentKind kind = DocumentKind.valueOf(in.readUTF());
    List<ReadPage> pages = new ArrayList<>(each(in, ReadingCodec::page));
    List<Notice> notices = each(in, ReadingCodec::notice);
    Map<String, String> engines = new HashMap<>();
    each(in, i -> engines.put(text(i), text(i)));
    Optional<EmbeddedInvoice> invoice =
        version >= FIRST_WITH_INVOICE && in.readBoolean()
            ? Optional.of(EmbeddedInvoiceCodec.read(in))
            : Optional.empty();
    if (version >= FIRST_WITH_RENDITION) {
      for (int i = 0; i < pages.size(); i++) {
        pages.set(i, pages.get(i).seen(Rendition.valueOf(in.readUTF())));
      }
    }
    return new Reading(kind, pages, notices, engines, invoice);
  }

  private static void page(DataOutputStream out, ReadPage page) throws IOException {
    out.writeInt(page.index());
    out.writeDouble(page.width());
    out.writeDouble(page.height());
    out.writeInt(page.turn());
    each(out, page.lines(), ReadingCodec::line);
    each(out, page.barcodes(), ReadingCodec::barcode);
  }

  private static ReadPage page(DataInputStream in) throws IOException {
    return new ReadPage(
        in.readInt(),
        in.readDouble(),
        in.readDouble(),
        in.readInt(),
        each(in, ReadingCodec::line),
        each(in, ReadingCodec::barcode));
  }

  private static void line(DataOutputStream out, Line line) throws IOException {
    out.writeUTF(line.source().name());
    each(
        out,
        line.words(),
        (o, word) -> {
          text(o, word.text());
          box(o, word.box());
          o.writeDouble(word.confidence());
        });
  }

  private static Line line(DataInputStream in) throws IOException {
    TextSource source = TextSource.valueOf(in.readUTF());
    return new Line(each(in, i -> new Word(text(i), box(i), i.readDouble())), source);
  }

  private static void barcode(DataOutputStream out, Barcode barcode) throws IOException {
    text(out, barcode.format());
    text(out, barcode.text());
    box(out, barcode.box());
  }

  private static Barcode barcode(DataInputStream in) throws IOException {
    return new Barcode(text(in), text(in), box(in));
  }

  private static void notice(DataOutputStream out, Notice notice) throws IOException {
    out.writeUTF(notice.code().name());
    text(out, notice.detail());
  }

  private static Notice notice(DataInputStream in) throws IOException {
    return new Notice(Notice.Code.valueOf(in.readUTF()), text(in));
  }

  private static void box(DataOutputStream out, PageBox box) throws IOException {
    out.writeDouble(box.x());
    out.writeDouble(box.y());
    out.writeDouble(box.width());
    out.writeDouble(box.height());
  }

  private static PageBox box(DataInputStream in) throws IOException {
    return new PageBox(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }
}
