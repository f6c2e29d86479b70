package io.dossier.core.template;

import io.dossier.core.shared.Failure;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a template is called.
 *
 * @param name for people
 * @param slug for programs and paths: lower-case letters, digits and hyphens; one of a kind within
 *     an organization
 */
public record TemplateNames(String name, String slug) {
  private static final int LONGEST = 100;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public TemplateNames {
    if (name.isBlank() || name.length() > LONGEST) {
      throw Failure.invalid("name", "must have 1 to " + LONGEST + " characters");
    }
    if (slug.length() > LONGEST || !SLUG.matcher(slug).matches()) {
      throw Failure.invalid(
          "slug",
          "must have at most "
              + LONGEST
              + " lower-case letters and digits, in parts with a hyphen between");
    }
  }

  /** With a slug made of the name. */
  public static TemplateNames of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return new TemplateNames(name, plain);
  }
}
