package io.dossier.core.extraction.type;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.candidate.Weights;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The field models that ship with the product. */
public final class TypeModels {
  /** Those whose fields are found by a form. */
  private static final Set<DocumentType> FORMS =
      EnumSet.of(
          DocumentType.RECEIPT,
          DocumentType.INVOICE,
          DocumentType.KTP,
          DocumentType.NPWP,
          DocumentType.KARTU_KELUARGA,
          DocumentType.SIM,
          DocumentType.NIB,
          DocumentType.BPKB,
          DocumentType.AKTA_LAHIR,
          DocumentType.SURAT_NIKAH,
          DocumentType.DELIVERY_ORDER,
          DocumentType.IMEI,
          DocumentType.AADHAAR,
          DocumentType.PAN,
          DocumentType.DRIVING_LICENSE,
          DocumentType.GST_CERT,
          DocumentType.VOTER_ID,
          DocumentType.UDYAM_CERT,
          DocumentType.SHOP_ACT_LICENSE,
          DocumentType.FSSAI,
          DocumentType.REKENING_KORAN,
          DocumentType.SLIP_GAJI,
          DocumentType.FAKTUR_PAJAK);

  private TypeModels() {}

  /** The labels of every type that has a form, as lines of a vocabulary. */
  public static Map<DocumentType, List<String>> labels() {
    Map<DocumentType, List<String>> labels = new EnumMap<>(DocumentType.class);
    for (DocumentType type : DocumentType.values()) {
      if (hasForm(type)) {
        labels.put(type, TypeForm.labels(type.code()));
      }
    }
    return labels;
  }

  /** The phrases by which labels of any type are printed. */
  public static Stream<String> phrases() {
    return labels().values().stream()
        .flatMap(List::stream)
        .map(line -> line.substring(line.indexOf(':') + 1));
  }

  /** The type whose form it has: cards with a machine readable zone have that of passports. */
  public static DocumentType form(DocumentType type) {
    return type == DocumentType.ID_CARD ? DocumentType.PASSPORT : type;
  }

  /** Whether there is a form for the type, trained or not. */
  public static boolean hasForm(DocumentType type) {
    return TypeForm.class.getResource(type.code() + ".form") != null;
  }

  /** The form of a type before any training, for programs that train it. */
  public static ScoredFields untrained(DocumentType type) {
    return TypeForm.load(type.code(), Weights.of(List.of()));
  }

  /** The form of a type with the weights that ship with the product, if it has both. */
  public static Optional<ScoredFields> trained(DocumentType type) {
    DocumentType form = form(type);
    return FORMS.contains(form) || form == DocumentType.PASSPORT
        ? Optional.of(TypeForm.load(form.code(), TypeForm.weights(form.code())))
        : Optional.empty();
  }

  /** Loaded when they are first asked for, and once. */
  private static final class Shipped {
    static final Map<DocumentType, TypeFields> MODELS = Collections.unmodifiableMap(load());
  }

  /** By type; a type that is missing is classified and read, and has no fields found. */
  public static Map<DocumentType, TypeFields> all() {
    return Shipped.MODELS;
  }

  private static Map<DocumentType, TypeFields> load() {
    Map<DocumentType, TypeFields> models = new EnumMap<>(DocumentType.class);
    for (DocumentType type : FORMS) {
      models.put(type, TypeForm.load(type.code(), TypeForm.weights(type.code())));
    }
    TypeFields passport =
        new MachineReadable(TypeForm.load("passport", TypeForm.weights("passport")));
    models.put(DocumentType.PASSPORT, passport);
    models.put(DocumentType.ID_CARD, passport);
    return models;
  }
}
