package io.dossier.core.extraction.identifier;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All kinds of identifiers, by name. */
final class Kinds {
  private static final Map<String, Identifier> KINDS =
      byName(
          new Aadhaar(),
          new Account(),
          new Bpkb(),
          new Cin(),
          new Epic(),
          new Faktur(),
          new Fssai(),
          new Gstin(),
          new Iban(),
          new Ifsc(),
          new Imei(),
          new IndianLicence(),
          new IndonesianPlate(),
          new Kk(),
          new MalaysianTax(),
          new Nib(),
          new Nik(),
          new Npwp(),
          new Pan(),
          new Passport(),
          new Pincode(),
          new Sim(),
          new SingaporeanTax(),
          new Siren(),
          new Siret(),
          new Udyam(),
          new Vat(),
          new Vin());

  private Kinds() {}

  static Identifier named(String name) {
    Identifier kind = KINDS.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("no identifier " + name);
    }
    return kind;
  }

  static Set<String> names() {
    return Collections.unmodifiableSet(KINDS.keySet());
  }

  private static Map<String, Identifier> byName(Identifier... kinds) {
    Map<String, Identifier> byName = new TreeMap<>();
    for (Identifier kind : kinds) {
      byName.put(kind.name(), kind);
    }
    return byName;
  }
}
