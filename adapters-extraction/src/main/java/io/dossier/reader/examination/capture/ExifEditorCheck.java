package io.dossier.reader.examination.capture;

import com.drew.metadata.photoshop.DuckyDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for programs that change pictures among those that the file names (EXIF Software, XMP
 * CreatorTool and history), and for the blocks that Adobe Photoshop writes into a JPEG (its quality
 * setting, resource 0x0406, and the "Ducky" segment of its export). Programs that only turn, size
 * or develop pictures are told but not held against them.
 */
final class ExifEditorCheck {
  /** They put together, paint, retouch. */
  private static final Pattern EDITORS =
      named(
          "photoshop(?!\\s+lightroom)",
          "gimp",
          "affinity photo",
          "pixelmator",
          "paint\\.net",
          "paint shop",
          "paintshop",
          "photo-paint",
          "coreldraw",
          "picsart",
          "snapseed",
          "canva",
          "facetune",
          "photopea",
          "pixlr",
          "krita",
          "photoscape",
          "meitu",
          "fotor",
          "befunky",
          "polarr",
          "inshot",
          "photodirector",
          "photofiltre",
          "paint tool sai",
          "clip studio",
          "inkscape",
          "adobe illustrator",
          "figma",
          "sketch",
          "luminar",
          "picmonkey",
          "airbrush",
          "touchretouch");

  /** They develop, turn, crop, convert. */
  private static final Pattern CONVERTERS =
      named(
          "lightroom",
          "camera raw",
          "capture one",
          "darktable",
          "rawtherapee",
          "irfanview",
          "xnview",
          "faststone",
          "acdsee",
          "imagemagick",
          "graphicsmagick",
          "picasa",
          "google",
          "windows photo",
          "microsoft photo",
          "preview",
          "shotwell",
          "digikam");

  private ExifEditorCheck() {}

  static CheckResult look(CaptureNotes notes) {
    Set<String> names = SoftwareNames.in(notes);
    Optional<String> editor = first(names, EDITORS);
    if (editor.isPresent()) {
      return CheckResult.found(
          Check.EXIF_EDITOR,
          0.6,
          finding(
              Finding.Weight.SLIGHT,
              "The picture was saved by a program that changes pictures: " + editor.get() + "."));
    }
    if (notes.text(PhotoshopDirectory.class, PhotoshopDirectory.TAG_JPEG_QUALITY).isPresent()
        || notes.metadata().containsDirectoryOfType(DuckyDirectory.class)) {
      return CheckResult.found(
          Check.EXIF_EDITOR,
          0.5,
          finding(
              Finding.Weight.SLIGHT,
              "The picture was saved by Adobe Photoshop; it left its export settings in the file."));
    }
    return first(names, CONVERTERS)
        .map(
            name ->
                CheckResult.found(
                    Check.EXIF_EDITOR,
                    0.2,
                    finding(
                        Finding.Weight.NEUTRAL,
                        "The picture was saved by a program that develops or converts pictures: "
                            + name
                            + ".")))
        .orElse(CheckResult.clean(Check.EXIF_EDITOR));
  }

  private static Finding finding(Finding.Weight weight, String description) {
    return new Finding(weight, description, List.of());
  }

  private static Optional<String> first(Set<String> names, Pattern pattern) {
    return names.stream()
        .map(name -> name.length() > 100 ? name.substring(0, 100) : name)
        .filter(name -> pattern.matcher(name).find())
        .findFirst();
  }

  private static Pattern named(String... names) {
    return Pattern.compile("\\b(?:" + String.join("|", names) + ")", Pattern.CASE_INSENSITIVE);
  }
}
