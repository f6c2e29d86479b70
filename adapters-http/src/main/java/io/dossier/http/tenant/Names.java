package io.dossier.http.tenant;

import io.dossier.core.shared.Failure;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a tenant or an application may be called. */
final class Names {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,61}");

  private Names() {}

  /**
   * @throws Failure CALLER
   */
  static String require(@Nullable String name) {
    if (name == null || !FORM.matcher(name).matches()) {
      throw Failure.invalid("name", "must have 1 to 61 lower-case letters and digits");
    }
    return name;
  }
}
