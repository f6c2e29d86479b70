package io.dossier.core.reading;

/**
 * How a page came before the reader's eyes, as far as that can be seen. A copy in colours and a
 * photograph of a print look like the paper itself.
 */
public enum Rendition {
  /** Not looked at, or nothing to be told. */
  UNKNOWN,
  /** Of a PDF's own text and shapes; no picture was taken of it. */
  DRAWN,
  /** A picture that has colours beside that of the light. */
  COLOURED,
  /** A picture without colours, as copying machines make it. */
  GREY,
  /** A photograph of a display, whose lattice shows in it. */
  OF_SCREEN
}
