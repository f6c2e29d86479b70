package io.dossier.http.tenant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/** A page of a list, and where the next one is. */
@Serdeable
record Page<T>(List<T> items, @JsonProperty("_links") Links links) {
  static final int MOST = 100;

  /** There is no next link on the last page. */
  @Serdeable
  record Links(@Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Link next) {}

  @Serdeable
  record Link(String href) {}

  /**
   * @param found one more than the limit, where there is one
   * @param path of the list
   */
  static <T> Page<T> of(List<T> found, int limit, String path, Function<T, String> id) {
    if (found.size() <= limit) {
      return new Page<>(found, new Links(null));
    }
    List<T> items = found.subList(0, limit);
    String last = id.apply(items.get(limit - 1));
    return new Page<>(items, new Links(new Link(path + "?limit=" + limit + "&after_id=" + last)));
  }
}
