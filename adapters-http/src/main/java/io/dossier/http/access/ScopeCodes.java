package io.dossier.http.access;

import io.dossier.core.access.Scope;
import io.dossier.core.shared.Failure;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scopes by their codes on the wire. */
public final class ScopeCodes {
  private ScopeCodes() {}

  /**
   * @throws Failure CALLER, naming the scopes that there are
   */
  public static Set<Scope> parse(String field, List<String> codes) {
    Set<Scope> scopes = new LinkedHashSet<>();
    for (String code : codes) {
      scopes.add(
          Scope.ofCode(code)
              .orElseThrow(
                  () ->
                      Failure.invalid(
                          field,
                          "unknown scope; must be of "
                              + Arrays.stream(Scope.values())
                                  .map(Scope::code)
                                  .collect(Collectors.joining(", ")))));
    }
    return scopes;
  }

  /** In alphabetical order. */
  public static List<String> of(Collection<Scope> scopes) {
    return scopes.stream().map(Scope::code).sorted().toList();
  }
}
