package io.dossier.app.examine;

import io.dossier.app.ProductVersion;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Original;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.fraud.FraudJudgement;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.fraud.RiskModel;
import io.dossier.core.issuer.IssuerId;
import io.dossier.core.issuer.RegisteredIssuer;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.port.DocumentReader.Content;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Sha256;
import io.dossier.core.shared.Ulid;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Pipelines;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.serial.Fingerprint;
import io.dossier.core.submission.usecase.FindCluster;
import io.dossier.core.submission.usecase.FindLogos;
import io.dossier.core.submission.usecase.MakeAnalysis;
import io.dossier.core.submission.usecase.UnmadeAnalysis;
import io.dossier.reader.process.ReaderPool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Analyses a file as a submission of it would be, and keeps nothing. */
public final class FileAnalysis {
  private static final OrganizationId NOBODY =
      OrganizationId.of(Ulid.of(Instant.EPOCH, new byte[10]));

  private final MakeAnalysis make;
  private final InstantSource clock;

  public FileAnalysis(ReaderPool readers, InstantSource clock) {
    UnmadeAnalysis unmade = new UnmadeAnalysis(ProductVersion.text());
    this.make =
        new MakeAnalysis(
            readers,
            readers,
            FieldExtraction.builtIn(new BuiltInExtractor(fault -> {})),
            new FraudJudgement(RiskModel.shipped()),
            new FindCluster(new NoFingerprints()),
            new FindLogos(new NoIssuers()),
            unmade,
            ProductVersion.text());
    this.clock = clock;
  }

  /** A submission that was never made, and what was made of its file. */
  public record Analysed(Submission submission, Analysis analysis) {}

  /**
   * Empty when the reader died on the file.
   *
   * @throws Failure UNSUPPORTED when the bytes are of no accepted kind
   */
  public Optional<Analysed> of(Path file, Pipelines pipelines) throws IOException {
    return of(String.valueOf(file.getFileName()), () -> Files.newInputStream(file), pipelines);
  }

  /**
   * As of a file of that name.
   *
   * @throws Failure UNSUPPORTED when the bytes are of no accepted kind
   */
  public Optional<Analysed> of(String name, Content content, Pipelines pipelines)
      throws IOException {
    Submission submission = submission(name, original(content), pipelines);
    return make.of(submission, FraudThresholds.DEFAULT, content, clock.instant())
        .map(made -> new Analysed(submission, made.analysis()));
  }

  private Submission submission(String name, Original original, Pipelines pipelines) {
    SubmissionId id = SubmissionId.of(new byte[16]);
    Instant now = clock.instant();
    return Submission.created(
            id,
            NOBODY,
            "command line",
            WrappedKey.of(new byte[0]),
            new Submission.Options(Optional.of(name), pipelines, false, false),
            now,
            Optional.empty())
        .uploaded(new Submission.StoredFile(id.sealedFile(new byte[] {0}), original), now);
  }

  private static Original original(Content content) throws IOException {
    MessageDigest digest = Sha256.digest();
    long size = 0;
    byte[] head;
    try (InputStream in = content.open()) {
      head = in.readNBytes(DocumentKind.SNIFF_BYTES);
      byte[] buffer = new byte[65536];
      digest.update(head);
      size += head.length;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
        size += count;
      }
    }
    return new Original(ContentHash.of(digest.digest()), size, kind(head));
  }

  private static DocumentKind kind(byte[] head) {
    return DocumentKind.sniff(head)
        .orElseThrow(
            () ->
                Failure.of(
                    Category.UNSUPPORTED,
                    "unsupported_kind",
                    "its bytes are none of PDF, JPEG, PNG, HEIC, WebP, TIFF"));
  }

  /** Whoever issues is known to servers alone. */
  private static final class NoIssuers implements Issuers {
    @Override
    public void add(OrganizationId organization, RegisteredIssuer issuer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<RegisteredIssuer> all(OrganizationId organization) {
      return List.of();
    }

    @Override
    public boolean remove(OrganizationId organization, IssuerId id) {
      return false;
    }
  }

  /** Remembers nothing: a file is alone. */
  private static final class NoFingerprints implements Fingerprints {
    @Override
    public void keep(Submission submission, Fingerprint print, String cluster) {}

    @Override
    public List<Kept> candidates(Submission submission, Fingerprint print, int limit) {
      return List.of();
    }
  }
}
