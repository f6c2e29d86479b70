package io.dossier.app.config;

import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.process.ReaderSettings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How documents are read.
 *
 * @param processes reader processes, and so documents read at once
 * @param heap of each
 * @param warmUp whether one of them reads a page of its own at the server's start
 * @param bfloat16 whether their networks run in bfloat16 where the processor is faster in it
 */
@ConfigurationProperties("dossier.reading")
public record ReadingSettings(
    @Bindable(defaultValue = "2") int processes,
    @Bindable(defaultValue = "768m") String heap,
    @Bindable(defaultValue = "500") int documentsEach,
    @Bindable(defaultValue = "500") int pages,
    @Bindable(defaultValue = "100") int megapixels,
    @Bindable(defaultValue = "60") int pageSeconds,
    @Bindable(defaultValue = "900") int documentSeconds,
    @Bindable(defaultValue = "true") boolean warmUp,
    @Bindable(defaultValue = "true") boolean bfloat16) {

  public static final ReadingSettings DEFAULT =
      new ReadingSettings(1, "768m", 500, 500, 100, 60, 900, true, true);

  public ReadingSettings withProcesses(int count) {
    return new ReadingSettings(
        count,
        heap,
        documentsEach,
        pages,
        megapixels,
        pageSeconds,
        documentSeconds,
        warmUp,
        bfloat16);
  }

  /**
   * @param workFolder for what readers unpack and write; nothing of a document
   * @param hidden a folder that they shall not see
   */
  public ReaderSettings readers(Path workFolder, Optional<Path> hidden) {
    ReaderSettings readers = settings(workFolder, hidden);
    return bfloat16 ? readers : readers.withoutBfloat16();
  }

  private ReaderSettings settings(Path workFolder, Optional<Path> hidden) {
    return new ReaderSettings(
        processes,
        heap,
        documentsEach,
        workFolder,
        hidden,
        new ReaderLimits(
            pages,
            megapixels,
            Duration.ofSeconds(pageSeconds),
            Duration.ofSeconds(documentSeconds)));
  }
}
