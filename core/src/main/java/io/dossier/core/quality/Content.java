package io.dossier.core.quality;

/** Whether a page has writing, or is a page at all. */
final class Content {
  private Content() {}

  static boolean writing(PageView view) {
    return view.letters(QualityPolicy.SURE) >= QualityPolicy.WRITING
        || !view.page().barcodes().isEmpty();
  }

  /** Neither words nor anything that looks like print. A page that is not drawn may have shapes. */
  static boolean blank(PageView view) {
    return view.signals().measured()
        && !Exposure.dark(view)
        && view.letters() == 0
        && view.page().barcodes().isEmpty()
        && view.signals().tone().printed() < QualityPolicy.BLANK;
  }

  /** Lines were found, though what they say was not read; or it is too dark to tell. */
  static boolean lostWriting(PageView view) {
    return view.letters() > 0 || Exposure.dark(view);
  }
}
