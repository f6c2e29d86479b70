package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.app.config.ReadingSettings;
import io.dossier.app.examine.WarmUp;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.FieldRules;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.extraction.type.TypeRules;
import io.dossier.reader.process.ReaderPool;
import io.dossier.reader.trust.TrustAnchorFolder;
import io.dossier.reader.trust.TrustAnchors;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bytes to readings, readings to fields. */
@Factory
final class ReadingFactory {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingFactory.class);

  @Singleton
  @Bean(preDestroy = "close")
  ReaderPool readerPool(DossierSettings settings, ReadingSettings reading, InstantSource clock) {
    return new ReaderPool(
        reading
            .readers(settings.data().resolve("readers"), Optional.of(settings.keyringFolder()))
            .trusting(trustAnchors(settings, clock)));
  }

  @Singleton
  WarmUp warmUp(ReaderPool readers, InstantSource clock) {
    return new WarmUp(readers, clock);
  }

  private static TrustAnchors trustAnchors(DossierSettings settings, InstantSource clock) {
    Optional<Path> folder = settings.trustAnchorFolder();
    if (folder.isEmpty()) {
      return TrustAnchors.NONE;
    }
    TrustAnchorFolder.Content content = TrustAnchorFolder.read(folder.get(), clock.instant());
    content.unused().forEach(each -> LOG.warn("trust anchor {}", each));
    LOG.info("{} trust anchors in {}", content.anchors().certificates().size(), folder.get());
    return content.anchors();
  }

  @Singleton
  FieldExtractor fieldExtractor(FaultListener faults) {
    return new BuiltInExtractor(faults);
  }

  @Singleton
  FieldRules fieldRules(FaultListener faults) {
    return new TypeRules(faults);
  }

  @Singleton
  FaultListener faultListener() {
    return new LoggedFaults();
  }
}
