package io.dossier.reader.examination;

import io.dossier.reader.examination.revision.RevisionCheck;
import io.dossier.reader.examination.signature.SignatureCheck;
import java.util.List;

/** The checks that are made, in the order in which they are made. */
final class Checks {
  static final List<SampleCheck<PdfSample>> OF_PDFS =
      List.of(new RevisionCheck(), new SignatureCheck());

  static final List<SampleCheck<PictureSample>> OF_PICTURES = List.of();

  private Checks() {}
}
