package io.dossier.bench.generator;

import io.dossier.bench.generator.civil.CivilKinds;
import io.dossier.bench.generator.finance.FinanceKinds;
import io.dossier.bench.generator.identity.IdentityKinds;
import io.dossier.bench.generator.india.IndianKinds;
import io.dossier.bench.generator.other.OtherKinds;
import io.dossier.bench.generator.trade.TradeKinds;
import io.dossier.bench.generator.travel.TravelKinds;
import java.util.List;
import java.util.stream.Stream;

/** All types that can be drawn. A group of types adds its list here. */
public final class Kinds {
  private static final List<Kind> ALL =
      Stream.of(
              IdentityKinds.ALL,
              CivilKinds.ALL,
              TravelKinds.ALL,
              TradeKinds.ALL,
              IndianKinds.ALL,
              FinanceKinds.ALL,
              OtherKinds.ALL)
          .flatMap(List::stream)
          .toList();

  private Kinds() {}

  public static List<String> codes() {
    return ALL.stream().map(Kind::code).toList();
  }

  public static Kind ofCode(String code) {
    return ALL.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no generator of type " + code));
  }
}
