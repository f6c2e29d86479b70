package io.dossier.reader.examination.capture;

import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a generative model names itself in a picture's file: the digital source type of IPTC
 * (Photo Metadata Standard; cv.iptc.org/newscodes/digitalsourcetype), the settings that common
 * programs keep beside the picture, and their names.
 */
final class GeneratorMarks {
  /** The ends of the source types that stand for a trained model's work. */
  private static final String TRAINED = "trainedalgorithmicmedia";

  private static final Pattern SETTINGS =
      Pattern.compile("\\bSteps: \\d+,.*\\b(?:Sampler|CFG scale|Seed): ", Pattern.DOTALL);

  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:midjourney|dall[- ·]?e\\b|stable[ -]?diffusion|sdxl|adobe firefly|novelai|comfyui"
              + "|invokeai|fooocus|leonardo\\.?ai|ideogram|imagen \\d|made with google ai|gpt-image"
              + "|flux\\.1|draw things|gpt-4o|openai)",
          Pattern.CASE_INSENSITIVE);

  private GeneratorMarks() {}

  /** What was found, in a few words. */
  static Optional<String> in(CaptureNotes notes) {
    return sourceType(notes).or(() -> settings(notes)).or(() -> named(notes));
  }

  /** Whether this is the address of a source type that stands for a trained model's work. */
  static boolean trained(String sourceType) {
    return sourceType.strip().toLowerCase(Locale.ROOT).endsWith(TRAINED);
  }

  private static Optional<String> sourceType(CaptureNotes notes) {
    for (Map.Entry<String, String> property : notes.xmp().entrySet()) {
      if (property.getKey().toLowerCase(Locale.ROOT).endsWith("digitalsourcetype")
          && trained(property.getValue())) {
        return Optional.of("its source type is that of a trained model's work");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> settings(CaptureNotes notes) {
    Map<String, String> texts = notes.texts();
    String nodes = texts.getOrDefault("prompt", "") + texts.getOrDefault("workflow", "");
    boolean kept =
        SETTINGS.matcher(texts.getOrDefault("parameters", "")).find()
            || nodes.contains("class_type")
            || nodes.contains("KSampler")
            || texts.containsKey("invokeai_metadata")
            || texts.containsKey("sd-metadata")
            || texts.containsKey("Dream")
            || notes
                .text(ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_USER_COMMENT)
                .filter(comment -> SETTINGS.matcher(comment).find())
                .isPresent();
    return kept
        ? Optional.of("the settings of a generating program are kept in it")
        : Optional.empty();
  }

  private static Optional<String> named(CaptureNotes notes) {
    Optional<String> make = notes.text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_MAKE);
    Optional<String> model = notes.text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_MODEL);
    boolean named =
        SoftwareNames.in(notes).stream().anyMatch(GeneratorMarks::names)
            || make.filter(GeneratorMarks::names).isPresent()
            || model.filter(GeneratorMarks::names).isPresent()
            || notes.xmp("photoshop:Credit").filter(GeneratorMarks::names).isPresent()
            || names(notes.texts().getOrDefault("Source", ""));
    return named ? Optional.of("it names a generating program as its maker") : Optional.empty();
  }

  private static boolean names(String text) {
    return text.length() < 300 && NAMES.matcher(text).find();
  }
}
