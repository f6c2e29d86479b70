package io.dossier.reader.picture;

import io.dossier.reader.heif.HeifDamaged;
import io.dossier.reader.heif.HeifPicture;
import io.dossier.reader.heif.HeifTooLarge;

/** The picture that a HEIC file stands for. */
final class HeicFile implements PictureFile {
  private final byte[] content;
  private final PictureLimits limits;

  private HeicFile(byte[] content, PictureLimits limits) {
    this.content = content;
    this.limits = limits;
  }

  static HeicFile open(byte[] content, PictureLimits limits) {
    return new HeicFile(content, limits);
  }

  @Override
  public int pageCount() {
    return 1;
  }

  @Override
  public Picture page(int index) {
    try {
      HeifPicture.Decoded decoded =
          HeifPicture.decode(content, limits.pixels(), PictureLimits.WORKING_PIXELS);
      return new Picture(
          decoded.image(),
          decoded.storedWidth(),
          decoded.storedHeight(),
          decoded.turn(),
          decoded.scale() < 1);
    } catch (HeifTooLarge e) {
      throw limits.tooLarge(e.pixels());
    } catch (HeifDamaged e) {
      throw Damaged.picture(e.told());
    }
  }

  @Override
  public void close() {}
}
