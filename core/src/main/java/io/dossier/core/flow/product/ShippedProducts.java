package io.dossier.core.flow.product;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.flow.FlowNames;
import io.dossier.core.flow.product.CrossCheckRule.Source;
import io.dossier.core.shared.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The product types that ship. Data: in {@code CODE.product} a line {@code expect NAME TYPE...} is
 * a document that is expected, a line {@code compare FIELD KIND TYPE.FIELD...} a cross-check.
 */
public final class ShippedProducts {
  private static final List<ProductType> ALL = List.of(read("PROD_CDL"));

  private ShippedProducts() {}

  public static List<ProductType> all() {
    return ALL;
  }

  public static Optional<ProductType> of(String code) {
    return ALL.stream().filter(product -> product.code().equals(code)).findFirst();
  }

  private static ProductType read(String code) {
    List<ExpectedDocument> expected = new ArrayList<>();
    List<CrossCheckRule> checks = new ArrayList<>();
    for (String line : DataFile.lines(ShippedProducts.class, code + ".product")) {
      String[] words = line.strip().split("\\s+");
      if (words[0].equals("expect")) {
        expected.add(
            new ExpectedDocument(
                words[1],
                Arrays.stream(words)
                    .skip(2)
                    .map(ShippedProducts::type)
                    .collect(Collectors.toSet())));
      } else if (words[0].equals("compare")) {
        checks.add(
            new CrossCheckRule(
                words[1],
                FieldKind.valueOf(words[2].toUpperCase(Locale.ROOT)),
                Arrays.stream(words).skip(3).map(ShippedProducts::source).toList()));
      }
    }
    return new ProductType(code, expected, checks);
  }

  private static Source source(String text) {
    int dot = text.indexOf('.');
    return new Source(type(text.substring(0, dot)), text.substring(dot + 1));
  }

  private static DocumentType type(String name) {
    return FlowNames.shipped()
        .typeNamed(name)
        .orElseThrow(() -> new IllegalArgumentException("no type " + name));
  }
}
