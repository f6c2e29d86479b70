package io.dossier.core.reading;

/**
 * Something about the bytes that a reader of the result should know: what was found and left alone,
 * or what could not be read.
 *
 * @param detail counts and names of PDF keys at most; never document text
 */
public record Notice(Code code, String detail) {
  /** That a page, from 0, could not be read. */
  public static Notice unreadable(int pageIndex) {
    return new Notice(Code.PAGE_UNREADABLE, "page " + pageIndex);
  }

  /** Stable codes of what can be noticed. */
  public enum Code {
    /** The PDF carries JavaScript, which was not run. */
    JAVASCRIPT,
    /** The PDF carries launch, URI, submit or other actions, which were not followed. */
    ACTION,
    /** Files are embedded in the PDF; none but an invoice's data was opened. */
    EMBEDDED_FILE,
    /** The PDF refers to content outside of it, which was not fetched. */
    EXTERNAL_REFERENCE,
    /** The bytes are also a file of another kind; they were taken as what their first bytes say. */
    POLYGLOT,
    /** Bytes stand before the header or after the end. */
    STRAY_BYTES,
    /** The structure is damaged and was repaired for reading. */
    REPAIRED,
    /** A page could not be read; it stands in the reading without lines. */
    PAGE_UNREADABLE,
    /** The PDF is encrypted and was opened, with or without a password. */
    ENCRYPTED,
    /** A picture was read at a smaller size than stored, to stay within memory. */
    DOWNSCALED,
    /** The page's text layer was partial or false, and OCR read what it does not say. */
    OCR_OVER_TEXT_LAYER,
    /** The page's text layer says something else than what is drawn. */
    TEXT_LAYER_MISMATCH,
    /** The page's text layer has words that cannot be seen, and that nothing drawn repeats. */
    HIDDEN_TEXT,
    /** Invoice data are embedded in the PDF and were read; the detail names their profile. */
    INVOICE_DATA,
    /** Data embedded in the PDF are named as an invoice's and could not be read. */
    INVOICE_DATA_UNREADABLE
  }
}
