package io.dossier.core.reading.port;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Turns untrusted bytes into a {@link Reading}, in a process of its own.
 *
 * <p>Safe for many threads; a call waits for a free process. Whatever the bytes do, they cost their
 * own reading and nothing else: an outcome always comes back within the configured limits. Nothing
 * of the bytes, the password or the text is written to disk unsealed or to a log.
 */
public interface DocumentReader extends AutoCloseable {
  /** Reads every page. */
  Outcome read(Original original, Progress progress);

  /**
   * One page as a PNG picture, lying as it was read, so that boxes of the reading fit it. What is
   * to be covered is black in it and nowhere else: the reader gives out no picture of the page
   * without the covers.
   */
  PictureOutcome render(Original original, PageOrder page);

  @Override
  void close();

  /**
   * What is to be read.
   *
   * @param content opens the bytes; may be called more than once; the reader closes what it opened
   * @param sizeBytes how many bytes there are
   * @param password for a locked PDF; the caller wipes it
   */
  record Original(Content content, long sizeBytes, Optional<Secret> password) {}

  /**
   * Which picture is wanted.
   *
   * @param pageIndex from 0
   * @param dpi for a PDF 36 to 300; a picture is scaled so that its long side is that of A4 at this
   *     resolution, and never enlarged
   */
  record PageOrder(int pageIndex, int dpi, Covers covers) {}

  /**
   * What of a page is not shown, and how it lies.
   *
   * @param boxes on the page as it was read
   * @param turn of that reading, as {@link io.dossier.core.reading.ReadPage#turn} has it: a page
   *     that is upright to its reader need not be so in its file
   */
  record Covers(List<PageBox> boxes, int turn) {
    public static final Covers NONE = new Covers(List.of(), 0);

    public Covers {
      boxes = List.copyOf(boxes);
    }
  }

  /** Opens the clear bytes of an original. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** Hears of each page as it is done. Calls come from one thread, in page order. */
  @FunctionalInterface
  interface Progress {
    Progress NONE = (pagesDone, pageCount) -> {};

    void page(int pagesDone, int pageCount);
  }

  /** How a reading ended. */
  sealed interface Outcome permits Read, PasswordRequired, Refused, WorkerDied {}

  record Read(Reading reading) implements Outcome {}

  /**
   * The PDF is locked.
   *
   * @param message says what is missing: a password, the right password, or a certificate's key
   */
  record PasswordRequired(String message) implements Outcome, PictureOutcome {}

  /**
   * The bytes cannot be read, or pass a limit. Trying again would end the same way.
   *
   * @param code stable, such as {@code pdf_damaged}, {@code page_limit}, {@code pixel_limit},
   *     {@code page_time_limit}, {@code document_time_limit}, {@code memory_limit}, {@code
   *     inflation_limit}, {@code picture_damaged}, {@code no_pages}
   * @param message names the limit and, where known, the value
   */
  record Refused(String code, String message) implements Outcome, PictureOutcome {}

  /** The process died on these bytes without a word; trying again may go better. */
  record WorkerDied(String message) implements Outcome, PictureOutcome {}

  /** How a rendering ended. */
  sealed interface PictureOutcome
      permits Picture, NoSuchPage, PasswordRequired, Refused, WorkerDied {}

  record Picture(byte[] png) implements PictureOutcome {}

  record NoSuchPage(int pageCount) implements PictureOutcome {}
}
