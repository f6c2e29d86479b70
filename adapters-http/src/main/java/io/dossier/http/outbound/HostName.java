package io.dossier.http.outbound;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of hosts: labels of letters, digits and hyphens (RFC 1123 section 2.1), of which the last
 * has a letter first, so that no number is taken for a name. Names of other scripts come in their
 * ASCII form (RFC 5891).
 */
final class HostName {
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern FORM = Pattern.compile("(" + LABEL + "\\.)*(?=[a-z])" + LABEL);
  private static final int LONGEST = 253;

  private HostName() {}

  /** In lower case without the dot at the end; empty when the text is no name. */
  static Optional<String> of(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return name.length() <= LONGEST && FORM.matcher(name).matches()
        ? Optional.of(name)
        : Optional.empty();
  }
}
