package io.dossier.reader.examination;

import io.dossier.reader.examination.capture.CaptureCheck;
import io.dossier.reader.examination.font.FontIslandCheck;
import io.dossier.reader.examination.overlay.CoveredTextCheck;
import io.dossier.reader.examination.overlay.HiddenTextCheck;
import io.dossier.reader.examination.overlay.PictureOverlayCheck;
import io.dossier.reader.examination.picture.PictureTraces;
import io.dossier.reader.examination.picture.ScanTraces;
import io.dossier.reader.examination.provenance.EditorSoftwareCheck;
import io.dossier.reader.examination.provenance.MetadataCheck;
import io.dossier.reader.examination.provenance.MetadataDatesCheck;
import io.dossier.reader.examination.revision.RevisionCheck;
import io.dossier.reader.examination.signature.SignatureCheck;
import io.dossier.reader.examination.text.TextLayerCheck;
import io.dossier.reader.trust.Trust;
import java.util.List;

/** The checks that are made, in the order in which they are made. */
final class Checks {
  static final List<SampleCheck<PictureSample>> OF_PICTURES =
      List.of(new CaptureCheck(), new PictureTraces());

  private Checks() {}

  static List<SampleCheck<PdfSample>> ofPdfs(Trust trust) {
    return List.of(
        new RevisionCheck(),
        new SignatureCheck(trust),
        new CoveredTextCheck(),
        new HiddenTextCheck(),
        new PictureOverlayCheck(),
        new TextLayerCheck(),
        new FontIslandCheck(),
        new EditorSoftwareCheck(),
        new MetadataCheck(),
        new MetadataDatesCheck(),
        new ScanTraces());
  }
}
