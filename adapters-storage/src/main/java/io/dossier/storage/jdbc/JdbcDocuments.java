package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.Original;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Failure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents as rows. */
public final class JdbcDocuments implements Documents {
  private static final String FIND = "select * from documents where organization = ? and id = ?";

  private final Sql sql;
  private final Keyring keyring;
  private final SealedLabels labels;
  private final CustomerNames names;
  private final SearchIndex index;
  private final DocumentList list;

  public JdbcDocuments(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.labels = new SealedLabels(keyring, sealer);
    this.names = new CustomerNames(sql, keyring, sealer);
    this.index = new SearchIndex(sql, keyring);
    this.list = new DocumentList(sql, index);
  }

  @Override
  public Admission admit(Document candidate) {
    // Another upload of the same bytes may be erased between the insert and the look: then once
    // more.
    for (int attempt = 0; attempt < 5; attempt++) {
      if (insert(candidate) == 1) {
        indexLabels(candidate);
        return new Admission.Kept(candidate);
      }
      Optional<Document> existing =
          sql.one(
              "select * from documents where organization = ? and content_digest = ? for update",
              this::document,
              candidate.organization().text(),
              contentDigest(candidate.organization(), candidate.original().hash()));
      if (existing.isPresent()) {
        return new Admission.Existing(existing.get());
      }
    }
    throw Failure.conflict("document_contended", "the same file is being uploaded and erased");
  }

  private int insert(Document document) {
    StateColumns state = StateColumns.of(document.state());
    return sql.update(
        "insert into documents (id, organization, content_digest, size_bytes, kind, wrapped_key,"
            + " sealed_labels, customer, status, type, hint, template, password_given, deaths, error_code,"
            + " message, erasure, confidence, page_count, held, run, created_at, updated_at,"
            + " retain_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?) on conflict do nothing",
        document.id().text(),
        document.organization().text(),
        contentDigest(document.organization(), document.original().hash()),
        document.original().sizeBytes(),
        document.original().kind().name(),
        document.key().map(WrappedKey::bytes).orElse(null),
        labels.seal(document),
        document.customer().map(CustomerId::text).orElse(null),
        state.status(),
        document.type().map(DocumentType::code).orElse(null),
        state.hint(),
        state.template(),
        state.passwordGiven(),
        state.deaths(),
        state.errorCode(),
        state.message(),
        state.erasure(),
        state.confidence(),
        pages(document),
        document.held(),
        document.run(),
        document.createdAt(),
        document.updatedAt(),
        document.retainUntil().orElse(null));
  }

  @Override
  public void save(Document document) {
    boolean erased = document.status() == Status.ERASED;
    Optional<Document> before = find(document.organization(), document.id());
    StateColumns state = StateColumns.of(document.state());
    sql.update(
        "update documents set content_digest = ?, wrapped_key = ?, sealed_labels = ?, customer = ?,"
            + " status = ?, type = ?, hint = ?, template = ?, password_given = ?, deaths = ?, error_code = ?,"
            + " message = ?, erasure = ?, confidence = ?, page_count = ?, held = ?, run = ?,"
            + " updated_at = ?, retain_until = ? where organization = ? and id = ?",
        erased ? null : contentDigest(document.organization(), document.original().hash()),
        document.key().map(WrappedKey::bytes).orElse(null),
        labels.seal(document),
        document.customer().map(CustomerId::text).orElse(null),
        state.status(),
        document.type().map(DocumentType::code).orElse(null),
        state.hint(),
        state.template(),
        state.passwordGiven(),
        state.deaths(),
        state.errorCode(),
        state.message(),
        state.erasure(),
        state.confidence(),
        pages(document),
        document.held(),
        document.run(),
        document.updatedAt(),
        document.retainUntil().orElse(null),
        document.organization().text(),
        document.id().text());
    if (erased) {
      index.forget(document.id());
    } else if (before.filter(b -> b.labels().equals(document.labels())).isEmpty()) {
      indexLabels(document);
    }
  }

  @Override
  public Optional<Document> find(OrganizationId organization, DocumentId id) {
    return sql.one(FIND, this::document, organization.text(), id.text());
  }

  @Override
  public Optional<Document> lock(OrganizationId organization, DocumentId id) {
    return sql.one(FIND + " for update", this::document, organization.text(), id.text());
  }

  @Override
  public Optional<Document> findByHash(OrganizationId organization, ContentHash hash) {
    return sql.one(
        "select * from documents where organization = ? and content_digest = ?",
        this::document,
        organization.text(),
        contentDigest(organization, hash));
  }

  @Override
  public DocumentPage page(DocumentQuery query) {
    return list.page(query, this::document);
  }

  @Override
  public List<Document> ofCustomer(OrganizationId organization, CustomerId customer) {
    return sql.query(
        "select * from documents where organization = ? and customer = ? order by created_at, id",
        this::document,
        organization.text(),
        customer.text());
  }

  @Override
  public List<Document> pastRetention(Instant now, int limit) {
    return sql.query(
        "select * from documents where retain_until <= ? and held = false"
            + " and status not in ('parsing', 'erased') order by retain_until limit ?",
        this::document,
        now,
        limit);
  }

  @Override
  public Set<DocumentId> alive(Collection<DocumentId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return new HashSet<>(
        sql.query(
            "select id from documents where status <> 'erased' and id in (" + places + ")",
            row -> new DocumentId(row.getString("id")),
            ids.stream().map(DocumentId::text).toArray()));
  }

  private void indexLabels(Document document) {
    List<String> texts = new ArrayList<>(document.labels().references());
    document.labels().filename().ifPresent(texts::add);
    SearchIndex.Indexed indexed = SearchIndex.Indexed.of(document);
    index.replace(indexed, SearchIndex.Origin.LABELS, texts);
    index.references(document.organization(), document.id(), document.labels().references());
    index.replace(
        indexed,
        SearchIndex.Origin.CUSTOMER,
        document.customer().flatMap(id -> names.find(document.organization(), id)).stream()
            .toList());
  }

  private byte[] contentDigest(OrganizationId organization, ContentHash hash) {
    return keyring.digest(organization, "content-hash", hash.bytes());
  }

  private static @Nullable Integer pages(Document document) {
    return document.pageCount().isPresent() ? document.pageCount().getAsInt() : null;
  }

  private Document document(ResultSet row) throws SQLException {
    DocumentId id = new DocumentId(row.getString("id"));
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    Optional<WrappedKey> key = Optional.ofNullable(row.getBytes("wrapped_key")).map(WrappedKey::of);
    Optional<CustomerId> customer =
        Optional.ofNullable(row.getString("customer")).map(CustomerId::new);
    byte[] sealed = row.getBytes("sealed_labels");
    SealedLabels.Opened opened =
        row.getString("status").equals(Status.ERASED.code())
            ? labels.openErased(organization, id, sealed)
            : labels.openLiving(organization, id, key.orElseThrow(), sealed, customer);
    int pages = row.getInt("page_count");
    return new Document(
        id,
        organization,
        new Original(
            opened.hash(), row.getLong("size_bytes"), DocumentKind.valueOf(row.getString("kind"))),
        opened.labels(),
        key,
        StateColumns.state(row),
        StateColumns.type(row.getString("type")),
        row.getObject("page_count") == null ? OptionalInt.empty() : OptionalInt.of(pages),
        row.getBoolean("held"),
        row.getInt("run"),
        Sql.time(row, "created_at"),
        Sql.time(row, "updated_at"),
        Optional.ofNullable(Sql.instant(row, "retain_until")));
  }
}
