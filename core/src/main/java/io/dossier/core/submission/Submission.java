package io.dossier.core.submission;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Original;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A document that was submitted, or is about to be.
 *
 * @param client who submitted it
 * @param key of everything that is kept of it
 * @param deaths how often a reader died on it
 * @param file once the bytes are there, unless they were refused
 * @param begunAt when its analysis was begun, the last time
 * @param retainUntil after which it is erased; empty keeps it
 */
public record Submission(
    SubmissionId id,
    OrganizationId organization,
    String client,
    WrappedKey key,
    Options options,
    Stage stage,
    int deaths,
    Optional<StoredFile> file,
    Optional<Characteristics> characteristics,
    Instant createdAt,
    Instant updatedAt,
    Optional<Instant> begunAt,
    Optional<Instant> retainUntil) {
  /** An analysis that takes longer has failed. */
  public static final Duration LONGEST_ANALYSIS = Duration.ofMinutes(15);

  /** So many readers may die on a document. */
  public static final int MOST_DEATHS = 3;

  /** How far it has come. */
  public enum Stage {
    /** The bytes are awaited. */
    CREATED,
    /** The bytes are there, and characteristics are awaited. */
    AWAITING_CHARACTERISTICS,
    /** Its analysis is ordered. */
    UPLOADED,
    PROCESSING,
    /** There is an analysis, whatever it says. */
    FINISHED
  }

  /** The bytes, and where they lie sealed. */
  public record StoredFile(SealedFileId name, Original original) {}

  /**
   * What was asked for.
   *
   * @param queryId the caller's own name for it; not unique
   * @param decision whether a decision is wanted
   * @param characteristics whether the analysis waits for characteristics
   */
  public record Options(
      Optional<String> queryId, Pipelines pipelines, boolean decision, boolean characteristics) {
    private static final int LONGEST_QUERY_ID = 1024;

    public Options {
      if (queryId.isPresent() && queryId.get().length() > LONGEST_QUERY_ID) {
        throw Failure.invalid("query_id", "must have at most " + LONGEST_QUERY_ID + " characters");
      }
    }
  }

  public static Submission created(
      SubmissionId id,
      OrganizationId organization,
      String client,
      WrappedKey key,
      Options options,
      Instant now,
      Optional<Instant> retainUntil) {
    return new Submission(
        id,
        organization,
        client,
        key,
        options,
        Stage.CREATED,
        0,
        Optional.empty(),
        Optional.empty(),
        now,
        now,
        Optional.empty(),
        retainUntil);
  }

  public SealedSubject subject() {
    return id.subject(organization);
  }

  public Optional<Original> original() {
    return file.map(StoredFile::original);
  }

  /**
   * With its bytes.
   *
   * @throws Failure CONFLICT when it has them
   */
  public Submission uploaded(StoredFile bytes, Instant now) {
    requireNoBytes();
    Stage next =
        options.characteristics() && characteristics.isEmpty()
            ? Stage.AWAITING_CHARACTERISTICS
            : Stage.UPLOADED;
    return at(next, Optional.of(bytes), characteristics, deaths, begunAt, now);
  }

  /**
   * At its end without an analysis, since what was put cannot be taken.
   *
   * @throws Failure CONFLICT when it has bytes
   */
  public Submission refused(Instant now) {
    requireNoBytes();
    return at(Stage.FINISHED, file, characteristics, deaths, begunAt, now);
  }

  private void requireNoBytes() {
    if (stage != Stage.CREATED) {
      throw Failure.conflict("already_uploaded", "the submission has its document already");
    }
  }

  /**
   * With its characteristics; they may be given again until the analysis begins.
   *
   * @throws Failure CALLER when they were not enabled; CONFLICT when it is too late
   */
  public Submission characterized(Characteristics given, Instant now) {
    if (!options.characteristics()) {
      throw Failure.of(
          Category.CALLER,
          "characteristics_not_enabled",
          "the submission was created without enable_submission_characteristics");
    }
    if (stage == Stage.PROCESSING || stage == Stage.FINISHED) {
      throw Failure.conflict("already_processing", "the analysis has begun already");
    }
    Stage next = stage == Stage.AWAITING_CHARACTERISTICS ? Stage.UPLOADED : stage;
    return at(next, file, Optional.of(given), deaths, begunAt, now);
  }

  /** Under analysis; empty when there is nothing to do, as for an order that was carried out. */
  public Optional<Submission> begun(Instant now) {
    if (stage != Stage.UPLOADED && stage != Stage.PROCESSING) {
      return Optional.empty();
    }
    return Optional.of(at(Stage.PROCESSING, file, characteristics, deaths, Optional.of(now), now));
  }

  /** Once a reader died on it; the analysis is to be ordered again, unless that was the last. */
  public Submission died(Instant now) {
    return at(stage, file, characteristics, deaths + 1, begunAt, now);
  }

  /** Whether no reader is to die on it any more. */
  public boolean deadly() {
    return deaths >= MOST_DEATHS;
  }

  public Submission finished(Instant now) {
    return at(Stage.FINISHED, file, characteristics, deaths, begunAt, now);
  }

  /** Whether its bytes are there, or were and could not be taken. */
  public boolean arrived() {
    return stage != Stage.CREATED;
  }

  private Submission at(
      Stage next,
      Optional<StoredFile> bytes,
      Optional<Characteristics> given,
      int died,
      Optional<Instant> first,
      Instant now) {
    return new Submission(
        id,
        organization,
        client,
        key,
        options,
        next,
        died,
        bytes,
        given,
        createdAt,
        now,
        first,
        retainUntil);
  }
}
