package io.dossier.reader.examination.capture;

import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for signs that the picture shows a screen's contents, not paper: the comment that phones
 * write ("Screenshot"), a program that takes them, or the exact size of a screen in a file that
 * names no camera. A screenshot shows what a page or a program showed, which is easily changed
 * before it is taken.
 */
final class ScreenshotCheck {
  private static final List<String> WORDS =
      List.of(
          "screenshot",
          "screen shot",
          "screen capture",
          "snipping",
          "snip & sketch",
          "greenshot",
          "sharex",
          "flameshot",
          "spectacle",
          "lightshot",
          "snagit");

  /** Phones, tablets and monitors in wide use, shorter side first, as "w x h". */
  private static final Set<String> SCREENS =
      Set.of(
          "640x1136",
          "720x1280",
          "720x1520",
          "720x1560",
          "720x1600",
          "750x1334",
          "768x1024",
          "768x1366",
          "800x1280",
          "828x1792",
          "900x1440",
          "900x1600",
          "1050x1680",
          "1080x1920",
          "1080x2160",
          "1080x2220",
          "1080x2240",
          "1080x2280",
          "1080x2310",
          "1080x2340",
          "1080x2376",
          "1080x2388",
          "1080x2400",
          "1080x2408",
          "1080x2412",
          "1080x2460",
          "1125x2436",
          "1170x2532",
          "1179x2556",
          "1200x1920",
          "1206x2622",
          "1242x2208",
          "1242x2688",
          "1284x2778",
          "1290x2796",
          "1320x2868",
          "1440x2560",
          "1440x2960",
          "1440x3040",
          "1440x3088",
          "1440x3120",
          "1440x3200",
          "1536x2048",
          "1600x2560",
          "1620x2160",
          "1640x2360",
          "1668x2224",
          "1668x2388",
          "1800x2880",
          "2048x2732",
          "2160x3840",
          "1600x2880",
          "1864x2880",
          "1964x3024",
          "2234x3456");

  private ScreenshotCheck() {}

  /**
   * @param width of the picture as it is seen, in pixels
   * @param exact whether it is stored without loss, as screenshots mostly are
   */
  static CheckResult look(CaptureNotes notes, int width, int height, boolean exact) {
    if (told(notes)) {
      return CheckResult.found(
          Check.SCREENSHOT,
          0.9,
          finding(
              Finding.Weight.SLIGHT,
              "The file says that it is a screenshot; what a screen shows is easily changed before"
                  + " the shot is taken."));
    }
    boolean camera = notes.text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_MODEL).isPresent();
    boolean size = SCREENS.contains(Math.min(width, height) + "x" + Math.max(width, height));
    if (!size || camera) {
      return CheckResult.clean(Check.SCREENSHOT);
    }
    if (!exact) {
      return CheckResult.clean(Check.SCREENSHOT, 0.3);
    }
    return CheckResult.found(
        Check.SCREENSHOT,
        0.6,
        finding(
            Finding.Weight.NEUTRAL,
            "The picture has the size of a screen, "
                + width
                + " by "
                + height
                + ", and names no camera; it may be a screenshot."));
  }

  private static boolean told(CaptureNotes notes) {
    Optional<String> comment =
        notes.text(ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_USER_COMMENT);
    Optional<String> description =
        notes.text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION);
    return comment.filter(ScreenshotCheck::names).isPresent()
        || description.filter(ScreenshotCheck::names).isPresent()
        || notes.xmp("exif:UserComment[1]").filter(ScreenshotCheck::names).isPresent()
        || SoftwareNames.in(notes).stream().anyMatch(ScreenshotCheck::names);
  }

  private static boolean names(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() < 200 && WORDS.stream().anyMatch(lower::contains);
  }

  private static Finding finding(Finding.Weight weight, String description) {
    return new Finding(weight, description, List.of());
  }
}
