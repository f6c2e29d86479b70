package io.dossier.reader.examination;

import io.dossier.reader.examination.revision.RevisionCheck;
import io.dossier.reader.examination.signature.SignatureCheck;
import io.dossier.reader.examination.capture.CaptureCheck;
import io.dossier.reader.examination.picture.PictureTraces;
import io.dossier.reader.examination.picture.ScanTraces;
import java.util.List;

/** The checks that are made, in the order in which they are made. */
final class Checks {
  static final List<SampleCheck<PdfSample>> OF_PDFS =
      List.of(new RevisionCheck(), new SignatureCheck(), new ScanTraces());

  static final List<SampleCheck<PictureSample>> OF_PICTURES =
      List.of(new CaptureCheck(), new PictureTraces());

  private Checks() {}
}
