package io.dossier.reader.invoice;

import io.dossier.core.reading.EmbeddedInvoice.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers a seller or buyer. */
final class PartyParts {
  private static final String VAT = "VA";
  private static final String TAX_OFFICE = "FC";

  private final Map<String, String> said = new HashMap<>();

  void said(List<String> path, String text, String scheme) {
    String name = path.get(path.size() - 1);
    String parent = path.get(path.size() - 2);
    String above = path.get(path.size() - 3);
    if (name.equals("Name") && parent.endsWith("TradeParty")
        || parent.equals("PostalTradeAddress") && above.endsWith("TradeParty")) {
      said.putIfAbsent(name, text);
    } else if (name.equals("ID") && parent.equals("SpecifiedTaxRegistration")) {
      said.putIfAbsent(scheme, text);
    }
  }

  Party party() {
    String place =
        Stream.of("PostcodeCode", "CityName")
            .flatMap(name -> Stream.ofNullable(said.get(name)))
            .collect(Collectors.joining(" "));
    String address =
        Stream.concat(
                Stream.of("LineOne", "LineTwo", "LineThree")
                    .flatMap(name -> Stream.ofNullable(said.get(name))),
                Stream.of(place).filter(text -> !text.isEmpty()))
            .collect(Collectors.joining(", "));
    return new Party(
        Optional.ofNullable(said.get("Name")),
        Optional.of(address).filter(text -> !text.isEmpty()),
        Optional.ofNullable(said.get(VAT)).or(() -> Optional.ofNullable(said.get(TAX_OFFICE))));
  }
}
