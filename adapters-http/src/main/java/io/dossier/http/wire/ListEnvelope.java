package io.dossier.http.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.shared.Total;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param total exact up to 10,000
 * @param totalCapped there only when there are more
 * @param nextCursor for the page after this one; there only when there is one
 */
@Serdeable
public record ListEnvelope<T>(
    List<T> data,
    long total,
    int limit,
    int offset,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Boolean totalCapped,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String nextCursor) {

  /** All there is. */
  public static <T> ListEnvelope<T> whole(List<T> data) {
    return of(data, data.size(), data.size(), 0);
  }

  /** A list that is always counted and has no cursor. */
  public static <T> ListEnvelope<T> of(List<T> data, long total, int limit, int offset) {
    return new ListEnvelope<>(data, total, limit, offset, null, null);
  }

  /** A list that is counted up to a cap and has no cursor. */
  public static <T> ListEnvelope<T> of(List<T> data, Total total, int limit, int offset) {
    return new ListEnvelope<>(
        data, total.number(), limit, offset, total.capped() ? Boolean.TRUE : null, null);
  }
}
