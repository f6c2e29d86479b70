package io.dossier.core.document;

import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What documents are found by. */
final class InMemoryWords {
  private final Map<DocumentId, Set<String>> ofText;
  private final Map<CustomerId, Customer> customers;

  InMemoryWords(InMemoryDatabase database) {
    ofText = database.table("words");
    customers = database.table("customers");
  }

  void add(DocumentId document, String text) {
    Set<String> words = new HashSet<>(ofText.getOrDefault(document, Set.of()));
    words.addAll(SearchWords.of(text));
    ofText.put(document, words);
  }

  void forget(DocumentId document) {
    ofText.remove(document);
  }

  boolean match(DocumentQuery query, Document document) {
    return document.organization().equals(query.organization())
        && (query.types().isEmpty() || document.type().filter(query.types()::contains).isPresent())
        && (query.statuses().isEmpty() || query.statuses().contains(document.status()))
        && query.customer().map(id -> document.customer().equals(Optional.of(id))).orElse(true)
        && query.externalRef().map(document.labels().references()::contains).orElse(true)
        && query.from().map(time -> !document.createdAt().isBefore(time)).orElse(true)
        && query.to().map(time -> !document.createdAt().isAfter(time)).orElse(true)
        && query.customerName().map(name -> sameName(name, document)).orElse(true)
        && query.words().map(text -> found(text, document)).orElse(true);
  }

  private boolean sameName(String name, Document document) {
    return name(document)
        .filter(other -> SearchWords.normalized(other).equals(SearchWords.normalized(name)))
        .isPresent();
  }

  private boolean found(String text, Document document) {
    Set<String> words = new HashSet<>(ofText.getOrDefault(document.id(), Set.of()));
    document.labels().filename().ifPresent(name -> words.addAll(SearchWords.of(name)));
    document.labels().references().forEach(reference -> words.addAll(SearchWords.of(reference)));
    name(document).ifPresent(name -> words.addAll(SearchWords.of(name)));
    Set<String> wanted = SearchWords.of(text);
    return !wanted.isEmpty() && words.containsAll(wanted);
  }

  private Optional<String> name(Document document) {
    return document
        .customer()
        .flatMap(id -> Optional.ofNullable(customers.get(id)))
        .flatMap(Customer::name);
  }
}
