package io.dossier.reader.examination;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.shared.Secret;
import io.dossier.reader.ocr.OcrEngine;
import io.dossier.reader.ocr.OcrOnDemand;
import io.dossier.reader.pdf.PdfFile;
import io.dossier.reader.pdf.scene.PageScene;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF under examination: its raw bytes, its parsed form, its pages as they are drawn. */
public final class PdfSample implements AutoCloseable {
  /** The pages that are looked at closely; a forger's work stands on the first ones. */
  public static final int MOST_PAGES = 20;

  private static final int MOST_KEPT_DRAWINGS = 3;

  private final byte[] content;
  private final PdfFile file;
  private final Optional<Secret> password;
  private final Supplier<OcrEngine> ocr;
  private final Map<Integer, BufferedImage> drawings = new HashMap<>();
  private final Map<Integer, PageScene> scenes = new HashMap<>();

  private PdfSample(
      byte[] content, PdfFile file, Optional<Secret> password, Supplier<OcrEngine> ocr) {
    this.content = content;
    this.file = file;
    this.password = password;
    this.ocr = ocr;
  }

  /** With an engine of its own. */
  static PdfSample open(byte[] content, Optional<Secret> password) {
    return open(content, password, new OcrOnDemand());
  }

  /**
   * @param ocr gives the engine that reads print; asked only where a check reads some
   */
  static PdfSample open(byte[] content, Optional<Secret> password, Supplier<OcrEngine> ocr) {
    return new PdfSample(content, PdfFile.open(content, password), password, ocr);
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

  /** Reads print. Takes a second when it is first asked for in a process. */
  public OcrEngine ocr() {
    return ocr.get();
  }

  /** How many pages are looked at. */
  public int pageCount() {
    return Math.min(MOST_PAGES, file.pageCount());
  }

  /** What the page draws, piece by piece. */
  public PageScene scene(int pageIndex) throws IOException {
    PageScene known = scenes.get(pageIndex);
    if (known == null) {
      known = PageScene.of(document(), pageIndex);
      scenes.put(pageIndex, known);
    }
    return known;
  }

  /**
   * A check's result over the scenes of all pages. Where nothing was found and a page could not be
   * followed to its end, it could not be made.
   */
  public CheckResult overScenes(Check check, double suspicion, List<Finding> findings)
      throws IOException {
    for (int i = 0; i < pageCount() && findings.isEmpty(); i++) {
      if (!scene(i).complete()) {
        return CheckResult.couldNotRun(
            check, "page " + (i + 1) + " draws more than is followed, or breaks off");
      }
    }
    return CheckResult.of(check, suspicion, findings);
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
