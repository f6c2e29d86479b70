package io.dossier.bench.lists;

import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.TemplatePolicy;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentState;
import io.dossier.core.document.DocumentState.Extracted;
import io.dossier.core.document.DocumentState.Failed;
import io.dossier.core.document.DocumentState.RequiresReview;
import io.dossier.core.document.Labels;
import io.dossier.core.document.Original;
import io.dossier.core.document.port.Documents;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Sha256;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulid;
import io.dossier.storage.jdbc.Durability;
import io.dossier.storage.jdbc.JdbcDocuments;
import io.dossier.storage.jdbc.JdbcOrganizations;
import io.dossier.storage.jdbc.JdbcTransactions;
import io.dossier.storage.jdbc.Sql;
import io.dossier.storage.keyring.DirectoryKeyring;
import io.dossier.storage.keyring.KeyFile;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.TinkSealer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An embedded database, filled when it is new, with so many documents of one organization. Each
 * tenth needs review, each thousandth failed; {@code common} stands in the name of all, {@code
 * rare} in twenty.
 */
final class FilledDatabase implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int TOGETHER = 20_000;

  /** So many of the newest may be shown, and a tenth as many on either side of the middle. */
  private static final int NEWEST = 600;

  private static final int RARE_STATUS = 1000;
  private static final int RARE = 20;

  private final ApplicationContext context;
  private final Sql sql;
  private final Transactions transactions;
  private final Keyring keyring;
  private final Documents documents;
  private final OrganizationId organization;

  @SuppressWarnings("unchecked")
  FilledDatabase(Path folder, String options, int count) throws IOException {
    context =
        ApplicationContext.run(
            Map.of(
                "datasources.default.url",
                "jdbc:h2:file:" + folder.resolve("dossier") + options,
                "datasources.default.username",
                "sa",
                "datasources.default.password",
                "",
                "flyway.datasources.default.enabled",
                true));
    TransactionOperations<Connection> operations =
        context.getBean(Argument.of(TransactionOperations.class, Connection.class));
    Durability durability = Durability.ofH2(operations);
    sql = new Sql(operations, durability);
    transactions = new JdbcTransactions(operations, durability);
    AesGcm aesGcm = AesGcm.fastest();
    SecureRandom secure = new SecureRandom();
    keyring =
        DirectoryKeyring.openOrCreate(
            folder.resolve("keys"),
            new KeyFile(folder.resolve("root.key"), aesGcm, secure),
            aesGcm,
            secure);
    documents = new JdbcDocuments(sql, keyring, new TinkSealer(aesGcm, secure));
    organization = OrganizationId.of(Ulid.of(START, new byte[10]));
    keyring.admit(organization);
    JdbcOrganizations organizations = new JdbcOrganizations(sql);
    if (organizations.find(organization).isEmpty()) {
      organizations.save(
          new Organization(
              organization,
              "Bench",
              70,
              OptionalInt.empty(),
              TemplatePolicy.DEFAULT,
              MaskingPolicy.LEAST,
              FraudThresholds.DEFAULT,
              START));
      fill(count);
    }
  }

  Documents documents() {
    return documents;
  }

  OrganizationId organization() {
    return organization;
  }

  /**
   * Documents that a measured page shows are admitted with all that belongs to them. All others are
   * rows like one of these but for id, digest, status and time: nobody could open their labels.
   */
  private void fill(int count) {
    transactions.inTransaction(
        () ->
            IntStream.range(0, count)
                .filter(index -> shown(index, count))
                .forEach(index -> documents.admit(document(index, count))));
    for (int from = 0; from < count; from += TOGETHER) {
      copies(from, Math.min(from + TOGETHER, count));
    }
    everywhere("common", count);
  }

  private static boolean shown(int index, int count) {
    return index > count - NEWEST
        || Math.abs(index - count / 2) < NEWEST / 10
        || index % RARE_STATUS == RARE_STATUS / 2
        || index % (count / RARE) == 0;
  }

  private void copies(int from, int to) {
    run(
        "insert into documents (id, organization, content_digest, size_bytes, kind, wrapped_key,"
            + " sealed_labels, status, type, password_given, deaths, confidence, page_count,"
            + " held, run, created_at, updated_at)"
            + " select 'doc_01' || lpad(cast(x as varchar), 24, '0'), m.organization,"
            + " cast(lpad(cast(x as varchar), 32, '0') as varbinary), m.size_bytes, m.kind,"
            + " m.wrapped_key, m.sealed_labels,"
            + " case when mod(x, 10) = 0 then 'requires_review' else 'extracted' end, m.type,"
            + " false, 0, 0.9, 1, false, 1,"
            + " dateadd('SECOND', x, m.created_at), dateadd('SECOND', x, m.created_at)"
            + " from system_range(?, ?) as r (x) join documents m on m.id = ?"
            + " where not exists (select 1 from documents d"
            + " where d.id = 'doc_01' || lpad(cast(x as varchar), 24, '0'))",
        from,
        to - 1,
        id(0).text());
  }

  /** Gives a word that one document has by its name to all others too. */
  private void everywhere(String word, int count) {
    Document model = named(count, word);
    transactions.inTransaction(() -> documents.admit(model));
    for (int from = 0; from < count; from += TOGETHER) {
      run(
          "insert into document_words select w.organization, w.digest, d.created_at, d.id, w.origin"
              + " from documents d, document_words w"
              + " where w.document = ? and d.id >= ? and d.id < ? order by d.id",
          model.id().text(),
          id(from).text(),
          id(Math.min(from + TOGETHER, count)).text());
    }
  }

  private void run(String statement, Object... parameters) {
    sql.inTransaction(
        connection -> {
          try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
              prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static DocumentId id(int index) {
    return new DocumentId(String.format(Locale.ROOT, "doc_01%024d", index));
  }

  private Document document(int index, int count) {
    return index % (count / RARE) == 0
        ? named(index, "rare")
        : made(index, new Labels(Optional.empty(), List.of(), Optional.empty()));
  }

  private Document named(int index, String name) {
    return made(index, new Labels(Optional.of(name), List.of(), Optional.empty()));
  }

  private Document made(int index, Labels labels) {
    Instant time = START.plusSeconds(index);
    DocumentId id = id(index);
    byte[] hash = Sha256.of(id.text().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    return new Document(
        id,
        organization,
        new Original(ContentHash.of(hash), 100_000, DocumentKind.PDF),
        labels,
        Optional.of(key(id)),
        state(index),
        Optional.of(DocumentType.INVOICE),
        OptionalInt.of(1),
        false,
        1,
        time,
        time,
        Optional.empty());
  }

  private static DocumentState state(int index) {
    if (index % RARE_STATUS == RARE_STATUS / 2) {
      return new Failed("pdf_damaged", "the file is damaged");
    }
    return index % 10 == 0
        ? new RequiresReview(new Confidence(0.5))
        : new Extracted(new Confidence(0.9));
  }

  private WrappedKey key(DocumentId id) {
    try (Keyring.NewDataKey key = keyring.create(id.subject(organization, Purpose.DOCUMENT))) {
      return key.wrapped();
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
