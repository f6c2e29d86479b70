package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Kind;
import java.util.List;

/** The type of this package, in several shapes. */
public final class OtherKinds {
  public static final List<Kind> ALL =
      List.of(
          Kind.of(
              "other",
              Letters::business,
              Letters::official,
              Letters::reference,
              Articles::news,
              Articles::about,
              Articles::manual,
              Lists::menu,
              Lists::attendance,
              Lists::priceList,
              Lists::schedule,
              Forms::application,
              Forms::survey,
              Certificates::course,
              Certificates::ticket,
              Certificates::memberCard,
              Recipes::recipe,
              Lists::results,
              Lists::quotation,
              Everyday::resume,
              Everyday::businessCard,
              Everyday::chat,
              Everyday::parcel));

  private OtherKinds() {}
}
