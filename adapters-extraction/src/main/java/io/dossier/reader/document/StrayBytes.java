package io.dossier.reader.document;

import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Notice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes that do not belong: before a PDF's header, or of another kind within the same file. */
final class StrayBytes {
  private static final int TAIL = 4096;

  private StrayBytes() {}

  static List<Notice> of(byte[] content, DocumentKind kind) {
    List<Notice> notices = new ArrayList<>();
    String head = ascii(content, 0, DocumentKind.SNIFF_BYTES);
    if (kind == DocumentKind.PDF && !head.startsWith("%PDF-")) {
      notices.add(
          new Notice(Notice.Code.STRAY_BYTES, head.indexOf("%PDF-") + " bytes before the header"));
    }
    if (kind != DocumentKind.PDF && head.contains("%PDF-")) {
      notices.add(new Notice(Notice.Code.POLYGLOT, "also a PDF"));
    }
    String tail = ascii(content, Math.max(0, content.length - TAIL), content.length);
    if (tail.contains("PK\u0005\u0006")) {
      notices.add(new Notice(Notice.Code.POLYGLOT, "also a ZIP archive"));
    }
    return notices;
  }

  private static String ascii(byte[] content, int from, int to) {
    return new String(
        Arrays.copyOfRange(content, from, Math.min(to, content.length)),
        StandardCharsets.ISO_8859_1);
  }
}
