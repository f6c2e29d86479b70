package io.dossier.reader.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF written object by object, so that it may be as wrong as wanted. */
public final class RawPdf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  public RawPdf() {
    ascii("%PDF-1.7\n");
  }

  /** The next object; the first is number 1, which is taken for the catalogue. */
  public RawPdf object(String body) {
    begin();
    ascii(body + "\nendobj\n");
    return this;
  }

  public RawPdf stream(String entries, byte[] bytes) {
    begin();
    ascii("<< /Length " + bytes.length + " " + entries + " >>\nstream\n");
    out.writeBytes(bytes);
    ascii("\nendstream\nendobj\n");
    return this;
  }

  public RawPdf stream(String entries, String bytes) {
    return stream(entries, bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  public byte[] bytes() {
    int start = out.size();
    ascii("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      ascii(String.format("%010d 00000 n %n", offset).replace(System.lineSeparator(), "\n"));
    }
    ascii("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\n");
    ascii("startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** A catalogue, a tree of one page, and that page; its content is object 4, to be added. */
  public static RawPdf ofOnePage(String catalogueEntries, String resources) {
    return new RawPdf()
        .object("<< /Type /Catalog /Pages 2 0 R " + catalogueEntries + " >>")
        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
                + resources
                + " >> >>");
  }

  /** Bytes that unpack to so many megabytes of zeros. */
  public static byte[] zeros(int megabytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < megabytes; i++) {
      deflater.setInput(block);
      while (!deflater.needsInput()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private void begin() {
    offsets.add(out.size());
    ascii(offsets.size() + " 0 obj\n");
  }

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
