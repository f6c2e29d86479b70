package io.dossier.core.document;

import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.DocumentState.Reviewed;
import io.dossier.core.document.port.Documents.DocumentPage;
import io.dossier.core.shared.Failure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One page of documents that match; its cursor is the sort, the key and the id of the last. */
record InMemoryPage(DocumentQuery query, Stream<Document> matching) {
  private record Place(double key, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingDouble(Place::key).thenComparing(Place::id);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  DocumentPage page() {
    List<Document> all = matching.sorted(order()).toList();
    List<Document> after =
        query.cursor().isEmpty() ? all : behind(all, parsed(query.cursor().get()));
    List<Document> shown = after.stream().skip(query.offset()).limit(query.limit()).toList();
    boolean more = after.size() > query.offset() + shown.size();
    return new DocumentPage(
        shown,
        Math.min(all.size(), DocumentPage.COUNTED),
        all.size() > DocumentPage.COUNTED,
        more ? Optional.of(cursor(shown.get(shown.size() - 1))) : Optional.empty());
  }

  private Comparator<Document> order() {
    Comparator<Document> order = Comparator.comparing(this::place);
    return query.sort() == Sort.NEWEST_FIRST ? order.reversed() : order;
  }

  private List<Document> behind(List<Document> all, Place end) {
    int sign = query.sort() == Sort.NEWEST_FIRST ? -1 : 1;
    return all.stream().filter(d -> sign * place(d).compareTo(end) > 0).toList();
  }

  private Place place(Document document) {
    double key = document.createdAt().toEpochMilli();
    if (query.sort() == Sort.LEAST_CONFIDENT_FIRST) {
      key = document.state() instanceof Reviewed reviewed ? reviewed.confidence().value() : 2;
    }
    return new Place(key, document.id().text());
  }

  private String cursor(Document last) {
    Place place = place(last);
    return query.sort() + " " + place.key() + " " + place.id();
  }

  private Place parsed(String cursor) {
    String[] fields = cursor.split(" ");
    if (fields.length != 3 || !fields[0].equals(query.sort().name())) {
      throw Failure.invalid("cursor", "is none that a reply gave");
    }
    return new Place(Double.parseDouble(fields[1]), fields[2]);
  }
}
