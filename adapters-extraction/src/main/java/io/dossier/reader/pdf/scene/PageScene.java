package io.dossier.reader.pdf.scene;

import io.dossier.core.examination.Area;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All that one page draws, annotations last as they are seen (ISO 32000-2, 12.5.1), in user space.
 *
 * @param crop what is seen of the page
 * @param glyphs in the order in which they are drawn, blanks included
 * @param paints likewise
 * @param complete false where the page draws more than is followed, or something that is broken
 */
public record PageScene(
    int pageIndex, Area crop, List<Glyph> glyphs, List<Paint> paints, boolean complete) {
  public PageScene {
    glyphs = List.copyOf(glyphs);
    paints = List.copyOf(paints);
  }

  /**
   * @throws io.dossier.reader.Unreadable when the page takes more work than is done
   */
  public static PageScene of(PDDocument document, int pageIndex) throws IOException {
    return SceneWalk.of(document, pageIndex);
  }

  /** Of the page, how much an area takes up; 0 to 1 and more. */
  public double share(Area area) {
    return area.width() * area.height() / Math.max(1, crop.width() * crop.height());
  }
}
