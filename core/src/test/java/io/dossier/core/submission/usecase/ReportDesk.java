package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.port.AuditLog.Numbered;
import io.dossier.core.audit.port.AuditLog.Range;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.document.usecase.ScriptedReader;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.port.ReportWriter;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.FakeSealer;
import io.dossier.core.sealing.InMemorySealedFiles;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.SampleSubmission;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use case of reports over fakes, with a clock that is set by hand. */
final class ReportDesk implements ReportWriter {
  static final String BYTES = "%PDF-1.7\nthe original";

  final InMemoryRows rows = new InMemoryRows();
  final OrganizationId organization = Samples.organization(rows);
  final Caller caller = caller(Scope.SUBMISSIONS_READ);
  final ScriptedReader reader = new ScriptedReader();
  final List<ReportContent> written = new ArrayList<>();
  Optional<DocumentReader.Outcome> trouble = Optional.empty();

  private final InMemorySealedFiles files = new InMemorySealedFiles();
  private final FakeSealer sealer = new FakeSealer();
  private Instant now = Samples.NOON;
  private long random;

  Caller caller(Scope scope) {
    return new Caller(organization, "key_1", Set.of(scope), "127.0.0.1", "request");
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  ReportSubmission reporting() {
    return new ReportSubmission(
        rows.submissions(),
        rows.analyses(),
        new MakeReport(
            rows.organizations(),
            new SealedContent(files, sealer, rows.keyring()),
            new ReportPages(reader, FieldExtraction.builtIn(reader)),
            this),
        rows.spentLinks(),
        rows.keyring(),
        rows.auditLog(),
        rows.transactions(),
        length -> SampleKeys.bytes(++random, length),
        () -> now);
  }

  /** A submission whose bytes lie sealed. */
  Submission uploaded() {
    Submission submission = SampleSubmission.created(rows, organization);
    SealedFileId name = submission.id().sealedFile(new byte[] {1});
    byte[] bytes = BYTES.getBytes(StandardCharsets.UTF_8);
    try (DataKey key = rows.keyring().unwrap(submission.subject(), submission.key())) {
      Submission uploaded =
          submission.uploaded(
              new StoredFile(
                  name,
                  new SealOriginal(files, sealer, 1000)
                      .execute(
                          name, key, SealOriginal.Content.of(new ByteArrayInputStream(bytes)))),
              now);
      rows.submissions().save(uploaded);
      return uploaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Submission analysed() {
    Submission uploaded = uploaded();
    return analysed(uploaded, SampleSubmission.analysis(uploaded));
  }

  Submission analysed(Submission uploaded, Analysis analysis) {
    Submission finished = uploaded.begun(now).orElseThrow().finished(now);
    rows.submissions().save(finished);
    rows.analyses().keep(finished, analysis);
    return finished;
  }

  byte[] take(String token) {
    return reporting().take(token, new ReportSubmission.Reach("127.0.0.1", "request"));
  }

  /** The actions audited of a submission, newest first. */
  List<String> audited(Submission submission) {
    return rows
        .auditLog()
        .page(organization, Optional.of(submission.id().text()), Range.newest(100))
        .stream()
        .map(Numbered::entry)
        .map(entry -> entry.action())
        .toList();
  }

  /** Writes the original's bytes. */
  @Override
  public Outcome write(DocumentReader.Original original, ReportContent content) {
    written.add(content);
    if (trouble.isPresent()) {
      return new NotWritten(trouble.get());
    }
    try (InputStream in = original.content().open()) {
      return new Written(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
