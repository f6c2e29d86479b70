package io.dossier.reader.examination.capture;

import com.drew.metadata.exif.ExifIFD0Directory;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The programs that a picture names as having made, changed or saved it. */
final class SoftwareNames {
  private static final int PROCESSING_SOFTWARE = 0x000B;
  private static final int HOST_COMPUTER = 0x013C;

  private SoftwareNames() {}

  static Set<String> in(CaptureNotes notes) {
    Set<String> names = new LinkedHashSet<>();
    notes.text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_SOFTWARE).ifPresent(names::add);
    notes.text(ExifIFD0Directory.class, PROCESSING_SOFTWARE).ifPresent(names::add);
    notes.text(ExifIFD0Directory.class, HOST_COMPUTER).ifPresent(names::add);
    for (Map.Entry<String, String> property : notes.xmp().entrySet()) {
      String path = property.getKey();
      if (path.equals("xmp:CreatorTool")
          || path.equals("tiff:Software")
          || path.endsWith("stEvt:softwareAgent")) {
        names.add(property.getValue());
      }
    }
    String png = notes.texts().get("Software");
    if (png != null) {
      names.add(png);
    }
    return names;
  }
}
