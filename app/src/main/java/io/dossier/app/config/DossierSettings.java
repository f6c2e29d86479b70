package io.dossier.app.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things lie.
 *
 * @param data the folder of everything that is kept, but what is configured to lie elsewhere
 * @param keys the folder of the keyring and the erasure journal; default {@code keys} in the data
 *     folder. Keep it out of the backup of the data
 * @param keyPassphrase wraps the root key instead of a key file
 * @param uploadBytes the size limit of a file
 * @param trustAnchors a folder of certificates of those who are trusted to sign documents; without
 *     it nobody is
 */
@ConfigurationProperties("dossier")
public record DossierSettings(
    Path data,
    @Nullable Path keys,
    @Nullable String keyPassphrase,
    @Bindable(defaultValue = "20971520") long uploadBytes,
    @Nullable Path trustAnchors) {

  public Path keyringFolder() {
    return keys == null ? data.resolve("keys") : keys;
  }

  /** Empty as well where the setting is there and says nothing. */
  public Optional<Path> trustAnchorFolder() {
    return Optional.ofNullable(trustAnchors).filter(folder -> !folder.toString().isBlank());
  }

  @Override
  public String toString() {
    return "DossierSettings[data=" + data + ", keys=" + keyringFolder() + "]";
  }
}
