package io.dossier.reader.examination;

import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.picture.Picture;
import io.dossier.reader.picture.PictureFile;
import io.dossier.reader.picture.PictureLimits;
import io.dossier.reader.process.ReaderLimits;
import org.jspecify.annotations.Nullable;

/** A picture under examination: its raw bytes, and its first page decoded. */
public final class PictureSample implements AutoCloseable {
  private final byte[] content;
  private final DocumentKind kind;
  private final PictureFile file;
  private @Nullable Picture first;

  private PictureSample(byte[] content, DocumentKind kind, PictureFile file) {
    this.content = content;
    this.kind = kind;
    this.file = file;
  }

  static PictureSample open(byte[] content, DocumentKind kind, ReaderLimits limits) {
    return new PictureSample(
        content,
        kind,
        PictureFile.open(content, kind, new PictureLimits(limits.megapixels(), limits.pages())));
  }

  /** The bytes as they were submitted. Not to be changed. */
  public byte[] content() {
    return content;
  }

  public DocumentKind kind() {
    return kind;
  }

  public PictureFile file() {
    return file;
  }

  /** The first page, upright, at its stored size up to 16 megapixels. Not to be changed. */
  public Picture picture() {
    Picture known = first;
    if (known == null) {
      known = file.page(0);
      first = known;
    }
    return known;
  }

  @Override
  public void close() {
    file.close();
  }
}
