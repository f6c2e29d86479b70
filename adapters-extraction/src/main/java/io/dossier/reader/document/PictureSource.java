package io.dossier.reader.document;

import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.reader.Unreadable;
import io.dossier.reader.picture.Picture;
import io.dossier.reader.picture.PictureFile;
import io.dossier.reader.picture.PictureLimits;
import io.dossier.reader.picture.Scaling;
import io.dossier.reader.process.ReaderLimits;
import java.util.List;

/** A picture, or a TIFF of several. */
final class PictureSource implements PageSource {
  /** The long side of A4 in inches, to which a rendering's resolution refers. */
  private static final double LONG_SIDE_INCHES = 11.69;

  private final PictureFile file;
  private final DocumentKind kind;
  private final Recognition recognition;
  private Unreadable lastRefusal =
      new Unreadable("picture_damaged", "the picture is damaged beyond reading");

  PictureSource(byte[] content, DocumentKind kind, Recognition recognition, ReaderLimits limits) {
    this.kind = kind;
    this.recognition = recognition;
    this.file =
        PictureFile.open(content, kind, new PictureLimits(limits.megapixels(), limits.pages()));
  }

  @Override
  public DocumentKind kind() {
    return kind;
  }

  @Override
  public int pageCount() {
    return file.pageCount();
  }

  @Override
  public List<Notice> notices() {
    return List.of();
  }

  @Override
  public ReadPage read(int pageIndex, List<Notice> notices) {
    Picture picture = page(pageIndex);
    if (picture.downscaled()) {
      notices.add(new Notice(Notice.Code.DOWNSCALED, "page " + pageIndex));
    }
    Recognition.Seen seen = recognition.of(picture.image());
    int turn = (picture.turn() + seen.turn()) % 360;
    boolean upright = turn % 180 == 0;
    double width = upright ? picture.storedWidth() : picture.storedHeight();
    double height = upright ? picture.storedHeight() : picture.storedWidth();
    return new ReadPage(
        pageIndex,
        width,
        height,
        turn,
        LineOrder.of(seen.lines(), height / width),
        seen.barcodes(),
        seen.rendition());
  }

  @Override
  public ShownPage shown(int pageIndex, int dpi) {
    Picture picture = page(pageIndex);
    return new ShownPage(
        Scaling.toLongSide(picture.image(), (int) (dpi * LONG_SIDE_INCHES)), picture.turn());
  }

  private Picture page(int pageIndex) {
    try {
      return file.page(pageIndex);
    } catch (Unreadable e) {
      lastRefusal = e;
      throw e;
    }
  }

  @Override
  public Unreadable unreadable() {
    return lastRefusal;
  }

  @Override
  public void close() {
    file.close();
  }
}
