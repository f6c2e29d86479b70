package io.dossier.reader.picture;

import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.Unreadable;

/** A file of one or more pictures. */
public interface PictureFile extends AutoCloseable {
  /**
   * @throws Unreadable when it is no picture of that kind, or passes a limit
   */
  static PictureFile open(byte[] content, DocumentKind kind, PictureLimits limits) {
    return kind == DocumentKind.HEIC
        ? HeicFile.open(content, limits)
        : RasterFile.open(content, kind, limits);
  }

  int pageCount();

  /**
   * @param index from 0
   * @throws Unreadable when this page cannot be read
   */
  Picture page(int index);

  @Override
  void close();
}
