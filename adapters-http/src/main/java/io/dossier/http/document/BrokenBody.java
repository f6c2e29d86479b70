package io.dossier.http.document;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import org.apache.commons.fileupload2.core.FileUploadException;

/** Why a body could not be read to its end, other than for what stood in it. */
public final class BrokenBody {
  private BrokenBody() {}

  public static Failure because(IOException trouble) {
    return trouble instanceof FileUploadException
        ? Failure.of(
            Category.CALLER, "multipart_malformed", "the multipart body is malformed", trouble)
        : Failure.of(Category.CALLER, "body_broken", "the body broke off", trouble);
  }
}
