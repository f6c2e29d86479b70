package io.dossier.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * Tells whether the empty password is that of a user. PDFBox also takes it as an owner's, which
 * opens files whose owner password was left out by whoever locked them for every reader.
 */
final class EmptyPassword {
  private static final byte[] EMPTY = {};

  private EmptyPassword() {}

  static boolean opens(PDDocument document) throws IOException {
    PDEncryption encryption = document.getEncryption();
    boolean standard =
        encryption != null && StandardSecurityHandler.FILTER.equals(encryption.getFilter());
    if (!standard || !document.getCurrentAccessPermission().isOwnerPermission()) {
      return true;
    }
    return new StandardSecurityHandler()
        .isUserPassword(
            EMPTY,
            encryption.getUserKey(),
            encryption.getOwnerKey(),
            encryption.getPermissions(),
            firstId(document),
            encryption.getRevision(),
            keyBytes(encryption),
            encryption.isEncryptMetaData());
  }

  /** Crypt filters of version 4 have keys of 128 bits, whatever the outer dictionary says. */
  private static int keyBytes(PDEncryption encryption) {
    return switch (encryption.getVersion()) {
      case 1 -> 5;
      case 4 -> 16;
      default -> encryption.getLength() / 8;
    };
  }

  private static byte[] firstId(PDDocument document) {
    COSArray ids = document.getDocument().getTrailer().getCOSArray(COSName.ID);
    return ids != null && ids.size() > 0 && ids.getObject(0) instanceof COSString id
        ? id.getBytes()
        : EMPTY;
  }
}
