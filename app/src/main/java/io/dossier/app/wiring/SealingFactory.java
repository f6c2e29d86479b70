package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Secret;
import io.dossier.storage.files.DirectorySealedFiles;
import io.dossier.storage.keyring.DirectoryKeyring;
import io.dossier.storage.keyring.KeyFile;
import io.dossier.storage.keyring.Passphrase;
import io.dossier.storage.keyring.RootKeySource;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.TinkSealer;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ciphers, keys, and the place of sealed files. */
@Factory
final class SealingFactory {
  private static final Logger LOG = LoggerFactory.getLogger(SealingFactory.class);

  @Singleton
  AesGcm aesGcm() {
    AesGcm aesGcm = AesGcm.fastest();
    LOG.info("sealing with AES-256-GCM by {}", aesGcm.providerName());
    return aesGcm;
  }

  @Singleton
  Sealer sealer(AesGcm aesGcm) {
    return new TinkSealer(aesGcm, new SecureRandom());
  }

  /**
   * New keys are made with a new database alone: to lose the keyring is an error, not a fresh
   * start.
   */
  @Singleton
  Keyring keyring(DossierSettings settings, AesGcm aesGcm, Organizations organizations)
      throws IOException {
    SecureRandom random = new SecureRandom();
    Path folder = settings.keyringFolder();
    String passphrase = settings.keyPassphrase();
    try (Secret secret = Secret.of(passphrase == null ? "" : passphrase)) {
      RootKeySource root =
          passphrase == null
              ? new KeyFile(folder.resolve("root.key"), aesGcm, random)
              : new Passphrase(folder.resolve("root.passphrase"), secret, aesGcm, random);
      return organizations.all().isEmpty()
          ? DirectoryKeyring.openOrCreate(folder, root, aesGcm, random)
          : DirectoryKeyring.open(folder, root, aesGcm, random);
    }
  }

  @Singleton
  SealedFiles sealedFiles(DossierSettings settings, InstantSource clock) throws IOException {
    return new DirectorySealedFiles(settings.data().resolve("sealed"), clock);
  }
}
