package io.dossier.storage.jdbc;

import io.dossier.core.issuer.Authority;
import io.dossier.core.issuer.AuthorityType;

/** An authority as a part of a sealed record. */
final class AuthorityPacking {
  private AuthorityPacking() {}

  static void authority(Packing out, Authority authority) {
    out.text(authority.id());
    out.text(authority.name());
    out.text(authority.type().name());
    out.optional(authority.country(), Packing::text);
  }

  static Authority authority(Unpacking in) {
    return new Authority(
        in.text(), in.text(), AuthorityType.valueOf(in.text()), in.optional(Unpacking::text));
  }
}
