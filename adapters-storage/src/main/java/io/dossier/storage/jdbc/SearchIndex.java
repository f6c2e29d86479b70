package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.SearchWords;
import io.dossier.core.sealing.port.Keyring;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds documents by words that lie sealed: each word is kept as a keyed digest, so that the rows
 * tell which documents of one organization share a word, and nothing of the word.
 */
final class SearchIndex {
  /** Of a digest so many bytes are kept: enough that two words of one organization never meet. */
  private static final int DIGEST_BYTES = 12;

  private final Sql sql;
  private final Keyring keyring;

  SearchIndex(Sql sql, Keyring keyring) {
    this.sql = sql;
    this.keyring = keyring;
  }

  /** Where a document's words came from; each origin is made anew without the others. */
  enum Origin {
    LABELS,
    CUSTOMER,
    TEXT;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  byte[] word(OrganizationId organization, String word) {
    return Arrays.copyOf(digest(organization, "word", word), DIGEST_BYTES);
  }

  byte[] reference(OrganizationId organization, String reference) {
    return digest(organization, "reference", reference);
  }

  byte[] customerName(OrganizationId organization, String name) {
    return digest(organization, "customer-name", SearchWords.normalized(name));
  }

  /** What is indexed: its time of making lets its words lie in the order of the list. */
  record Indexed(OrganizationId organization, DocumentId id, Instant createdAt) {
    static Indexed of(Document document) {
      return new Indexed(document.organization(), document.id(), document.createdAt());
    }
  }

  /** Puts the words of these texts in place of the document's words of that origin. */
  void replace(Indexed document, Origin origin, Collection<String> texts) {
    sql.update(
        "delete from document_words where document = ? and origin = ?",
        document.id().text(),
        origin.code());
    add(document, origin, texts);
  }

  void add(Indexed document, Origin origin, Collection<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    texts.forEach(text -> words.addAll(SearchWords.of(text)));
    List<Object[]> rows =
        words.stream()
            .limit(SearchWords.MOST_WORDS)
            .map(
                word ->
                    new Object[] {
                      document.organization().text(),
                      word(document.organization(), word),
                      document.createdAt(),
                      document.id().text(),
                      origin.code()
                    })
            .toList();
    sql.batch(
        "insert into document_words (organization, digest, created_at, document, origin)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        rows);
  }

  void references(OrganizationId organization, DocumentId document, Collection<String> references) {
    sql.update("delete from document_references where document = ?", document.text());
    sql.batch(
        "insert into document_references (organization, digest, document) values (?, ?, ?)",
        references.stream()
            .map(
                reference ->
                    new Object[] {
                      organization.text(), reference(organization, reference), document.text()
                    })
            .toList());
  }

  /** Removes everything that the document could be found by. */
  void forget(DocumentId document) {
    sql.update("delete from document_words where document = ?", document.text());
    sql.update("delete from document_references where document = ?", document.text());
  }

  private byte[] digest(OrganizationId organization, String label, String value) {
    return keyring.digest(organization, label, value.getBytes(StandardCharsets.UTF_8));
  }
}
