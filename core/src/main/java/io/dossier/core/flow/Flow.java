package io.dossier.core.flow;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.EventId;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.shared.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of one application. Its files come in batches; once each of them has ended, in
 * whatever way, the flow has finished, until more files come.
 *
 * @param client who began it
 * @param key of what is kept of it beside its documents
 * @param files in the order in which they came
 * @param told the events by which it was told of, the newest hundred, oldest first
 * @param retainUntil after which it is erased with its documents; empty keeps it
 */
public record Flow(
    FlowId id,
    OrganizationId organization,
    String client,
    WrappedKey key,
    Particulars particulars,
    Stage stage,
    List<FlowFile> files,
    List<EventId> told,
    Instant createdAt,
    Instant updatedAt,
    Optional<Instant> retainUntil) {
  /** So many files may a flow have. */
  public static final int MOST_FILES = 200;

  private static final int MOST_TOLD = 100;

  /** How far it has come. */
  public enum Stage {
    /** No file has been named. */
    BEGUN,
    /** Files are fetched and read. */
    UNDER_WAY,
    /** Every file has ended, and it was told of. */
    FINISHED
  }

  /**
   * What it is for.
   *
   * @param authUrl gives the leave to call back
   * @param callbackUrl is told the result
   * @param parameters the caller's own, an object of JSON as it was sent
   */
  public record Particulars(
      String productType,
      String applicationId,
      OutboundAddress authUrl,
      OutboundAddress callbackUrl,
      Optional<String> parameters) {
    private static final int LONGEST_APPLICATION_ID = 256;
    private static final int LONGEST_PARAMETERS = 64 * 1024;

    public Particulars {
      if (applicationId.isBlank() || applicationId.length() > LONGEST_APPLICATION_ID) {
        throw Failure.invalid(
            "application_id", "must have 1 to " + LONGEST_APPLICATION_ID + " characters");
      }
      if (parameters.isPresent() && parameters.get().length() > LONGEST_PARAMETERS) {
        throw Failure.invalid(
            "flow_params", "must have at most " + LONGEST_PARAMETERS + " characters of JSON");
      }
    }
  }

  public Flow {
    files = List.copyOf(files);
    told = List.copyOf(told);
  }

  public static Flow begun(
      FlowId id,
      OrganizationId organization,
      String client,
      WrappedKey key,
      Particulars particulars,
      Instant now,
      Optional<Instant> retainUntil) {
    return new Flow(
        id,
        organization,
        client,
        key,
        particulars,
        Stage.BEGUN,
        List.of(),
        List.of(),
        now,
        now,
        retainUntil);
  }

  public SealedSubject subject() {
    return id.subject(organization);
  }

  /**
   * With more files, and under way again.
   *
   * @throws Failure CALLER when a name was given twice; LIMIT when there are too many
   */
  public Flow with(List<FlowFile> more, Instant now) {
    Set<String> names = new HashSet<>();
    files.forEach(file -> names.add(file.documentId()));
    for (FlowFile file : more) {
      if (!names.add(file.documentId())) {
        throw Failure.invalid("document_id", "is given twice in this flow");
      }
    }
    List<FlowFile> all = new ArrayList<>(files);
    all.addAll(more);
    if (all.size() > MOST_FILES) {
      throw Failure.invalid("file_urls", "a flow has at most " + MOST_FILES + " files");
    }
    return at(Stage.UNDER_WAY, all, told, now);
  }

  /** The same with another state of one of its files. */
  public Flow replaced(FlowFile file, Instant now) {
    return at(
        stage,
        files.stream().map(old -> old.id().equals(file.id()) ? file : old).toList(),
        told,
        now);
  }

  /**
   * @param event by which that is told
   */
  public Flow finished(EventId event, Instant now) {
    List<EventId> all = new ArrayList<>(told);
    all.add(event);
    return at(
        Stage.FINISHED, files, all.subList(Math.max(0, all.size() - MOST_TOLD), all.size()), now);
  }

  public Optional<FlowFile> file(FlowFileId file) {
    return files.stream().filter(each -> each.id().equals(file)).findFirst();
  }

  /** Whether every file is fetched, or never will be. */
  public boolean allFetched() {
    return files.stream().noneMatch(FlowFile::awaited);
  }

  private Flow at(Stage next, List<FlowFile> now, List<EventId> events, Instant time) {
    return new Flow(
        id,
        organization,
        client,
        key,
        particulars,
        next,
        now,
        events,
        createdAt,
        time,
        retainUntil);
  }
}
