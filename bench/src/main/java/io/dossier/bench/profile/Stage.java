package io.dossier.bench.profile;

/** A part of reading, told by the class whose call is under way. */
enum Stage {
  BARCODES("reader.barcode."),
  CLASSIFIER("reader.ocr.UprightClassifier"),
  CUTTING("reader.ocr.LinePicture"),
  RECOGNIZER("reader.ocr.Recognizer"),
  DETECTOR("reader.ocr.Detector"),
  ZONE("reader.mrz."),
  DECODING("reader.picture."),
  REST("");

  private final String part;

  Stage(String part) {
    this.part = "io.dossier." + part;
  }

  /** The stage of the innermost frame that belongs to one. */
  static Stage of(StackTraceElement[] innermostFirst) {
    for (StackTraceElement frame : innermostFirst) {
      for (Stage stage : values()) {
        if (stage != REST && frame.getClassName().startsWith(stage.part)) {
          return stage;
        }
      }
    }
    return REST;
  }
}
