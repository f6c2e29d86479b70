package io.dossier.reader.examination;

import io.dossier.core.shared.Secret;
import io.dossier.reader.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF under examination: its raw bytes, its parsed form, its pages as they are drawn. */
public final class PdfSample implements AutoCloseable {
  /** The pages that are looked at closely; a forger's work stands on the first ones. */
  public static final int MOST_PAGES = 20;

  private static final int MOST_KEPT_DRAWINGS = 3;

  private final byte[] content;
  private final PdfFile file;
  private final Optional<Secret> password;
  private final Map<Integer, BufferedImage> drawings = new HashMap<>();

  private PdfSample(byte[] content, PdfFile file, Optional<Secret> password) {
    this.content = content;
    this.file = file;
    this.password = password;
  }

  static PdfSample open(byte[] content, Optional<Secret> password) {
    return new PdfSample(content, PdfFile.open(content, password), password);
  }

  /** The bytes as they were submitted. Not to be changed. */
  public byte[] content() {
    return content;
  }

  public PdfFile file() {
    return file;
  }

  /**
   * The file as it was when it ended earlier; the caller closes it.
   *
   * @param length of it, in bytes
   * @throws io.dossier.reader.Unreadable when these bytes alone make no document
   */
  public PdfFile earlier(int length) {
    return PdfFile.openPart(Arrays.copyOf(content, length), password);
  }

  /** The parsed document as its last revision has it. Not to be changed. */
  public PDDocument document() {
    return file.document();
  }

  /** How many pages are looked at. */
  public int pageCount() {
    return Math.min(MOST_PAGES, file.pageCount());
  }

  /** The page as it is seen, at 100 dots per inch; the last few are kept. */
  public BufferedImage drawn(int pageIndex) throws IOException {
    BufferedImage known = drawings.get(pageIndex);
    if (known != null) {
      return known;
    }
    if (drawings.size() >= MOST_KEPT_DRAWINGS) {
      drawings.clear();
    }
    BufferedImage made = file.draw(pageIndex, 100, 4_000_000);
    drawings.put(pageIndex, made);
    return made;
  }

  @Override
  public void close() {
    file.close();
  }
}
