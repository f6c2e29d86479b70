package io.dossier.app.command;

import io.dossier.app.config.ReadingSettings;
import io.dossier.app.evaluate.FolderRun;
import io.dossier.app.examine.FileAnalysis;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Pipelines;
import io.dossier.http.submission.FraudJson;
import io.dossier.reader.process.ReaderPool;
import io.dossier.reader.trust.TrustAnchorFolder;
import io.dossier.reader.trust.TrustAnchors;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges one file without a server or database. */
@Command(
    name = "examine",
    description =
        "Checks whether one file is genuine and prints the verdict as JSON, as the submissions API"
            + " gives it.",
    mixinStandardHelpOptions = true)
public final class ExamineCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  private final PrintStream progress = System.err;

  @Parameters(paramLabel = "FILE", description = "PDF, JPEG, PNG, HEIC, WebP or TIFF.")
  private Path file = Path.of("");

  @Option(
      names = "--trust-anchors",
      paramLabel = "DIR",
      description = "Certificates (PEM, DER) of those whose signatures are a reason to trust.")
  private Optional<Path> trustAnchors = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return failed(file + ": no such file");
    }
    if (Files.size(file) > FolderRun.MOST_BYTES) {
      return failed(file + ": has more than " + FolderRun.MOST_BYTES + " bytes");
    }
    try {
      return examined(anchors());
    } catch (Failure e) {
      return failed(e.message());
    }
  }

  private int examined(TrustAnchors anchors) throws IOException {
    try (WorkFolder work = WorkFolder.create();
        ReaderPool readers =
            new ReaderPool(
                ReadingSettings.DEFAULT.readers(work.path(), Optional.empty()).trusting(anchors))) {
      Optional<FileAnalysis.Analysed> analysed =
          new FileAnalysis(readers, InstantSource.system()).of(file, Pipelines.DEFAULT);
      if (analysed.isEmpty()) {
        return failed("the reader died while examining this file");
      }
      System.out.println(
          ObjectMapper.getDefault()
              .writeValueAsString(
                  FraudJson.any(analysed.get().submission(), analysed.get().analysis())));
      return 0;
    } catch (Failure e) {
      return failed(file + ": " + e.message());
    }
  }

  private TrustAnchors anchors() {
    if (trustAnchors.isEmpty()) {
      return TrustAnchors.NONE;
    }
    TrustAnchorFolder.Content content =
        TrustAnchorFolder.read(trustAnchors.get(), InstantSource.system().instant());
    content.unused().forEach(each -> progress.println("trust anchor " + each));
    return content.anchors();
  }

  private int failed(String message) {
    progress.println(message);
    return FAILED;
  }
}
