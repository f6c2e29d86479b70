package io.dossier.core.extraction.masking;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which kinds of numbers an organization does not show.
 *
 * @param kinds {@link MaskedKind#AADHAAR} is always one of them: that is the law's choice and no
 *     organization's
 */
public record MaskingPolicy(Set<MaskedKind> kinds) {
  public static final MaskingPolicy LEAST = new MaskingPolicy(Set.of());
  public static final MaskingPolicy ALL = new MaskingPolicy(EnumSet.allOf(MaskedKind.class));

  public MaskingPolicy {
    EnumSet<MaskedKind> all = EnumSet.of(MaskedKind.AADHAAR);
    all.addAll(kinds);
    kinds = Set.copyOf(all);
  }

  public boolean masks(MaskedKind kind) {
    return kinds.contains(kind);
  }
}
