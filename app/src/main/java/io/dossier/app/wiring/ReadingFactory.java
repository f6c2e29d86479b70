package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.app.config.ReadingSettings;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.FieldRules;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.extraction.type.TypeRules;
import io.dossier.reader.process.ReaderPool;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Bytes to readings, readings to fields. */
@Factory
final class ReadingFactory {
  @Singleton
  @Bean(preDestroy = "close")
  ReaderPool readerPool(DossierSettings settings, ReadingSettings reading) {
    return new ReaderPool(
        reading.readers(settings.data().resolve("readers"), Optional.of(settings.keyringFolder())));
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
