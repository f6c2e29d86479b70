package io.dossier.reader.examination.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * What the signatures of a revision allow to be changed after it: DocMDP (ISO 32000-2, 12.8.2.2)
 * and FieldMDP (12.8.2.4).
 *
 * @param signed whether it has a signature or time stamp at all
 * @param permission of a certifying signature
 * @param locks of fields that may not be filled any more
 */
record SignedState(boolean signed, Permission permission, List<Lock> locks) {
  private static final COSName REFERENCE = COSName.getPDFName("Reference");
  private static final COSName METHOD = COSName.getPDFName("TransformMethod");
  private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");
  private static final int MOST_SIGNATURES = 200;
  private static final int MOST_REFERENCES = 16;
  private static final int MOST_FIELDS = 1_000;

  SignedState {
    locks = List.copyOf(locks);
  }

  /**
   * Some fields with those under them, by their full names.
   *
   * @param allBut whether it is all others that are locked
   */
  record Lock(Set<String> fields, boolean allBut) {
    Lock {
      fields = Set.copyOf(fields);
    }

    boolean holds(String field) {
      boolean named =
          fields.stream().anyMatch(name -> field.equals(name) || field.startsWith(name + "."));
      return named != allBut;
    }
  }

  /** What a certifying signature permits; an approving one says nothing of it. */
  enum Permission {
    UNCERTIFIED,
    NOTHING,
    FORMS,
    FORMS_AND_NOTES
  }

  static SignedState of(PDDocument document) {
    boolean signed = false;
    Permission permission = Permission.UNCERTIFIED;
    List<Lock> locks = new ArrayList<>();
    for (PDSignature signature :
        document.getSignatureDictionaries().stream().limit(MOST_SIGNATURES).toList()) {
      signed = true;
      COSArray references = signature.getCOSObject().getCOSArray(REFERENCE);
      for (int i = 0; references != null && i < Math.min(references.size(), MOST_REFERENCES); i++) {
        if (references.getObject(i) instanceof COSDictionary reference) {
          COSDictionary parameters = reference.getCOSDictionary(PARAMETERS);
          String method = String.valueOf(reference.getNameAsString(METHOD));
          if (method.equals("DocMDP")) {
            permission = permission(parameters == null ? 2 : parameters.getInt(COSName.P, 2));
          } else if (method.equals("FieldMDP") && parameters != null) {
            locks.add(lock(parameters));
          }
        }
      }
    }
    return new SignedState(signed, permission, locks);
  }

  private static Permission permission(int level) {
    return switch (level) {
      case 1 -> Permission.NOTHING;
      case 3 -> Permission.FORMS_AND_NOTES;
      default -> Permission.FORMS;
    };
  }

  private static Lock lock(COSDictionary parameters) {
    String action = String.valueOf(parameters.getNameAsString(COSName.getPDFName("Action")));
    COSArray names = parameters.getCOSArray(COSName.FIELDS);
    Set<String> fields = new HashSet<>();
    for (int i = 0; names != null && i < Math.min(names.size(), MOST_FIELDS); i++) {
      if (names.getObject(i) instanceof COSString name) {
        fields.add(name.getString());
      }
    }
    return switch (action) {
      case "All" -> new Lock(Set.of(), true);
      case "Exclude" -> new Lock(fields, true);
      default -> new Lock(fields, false);
    };
  }

  boolean locks(String field) {
    return locks.stream().anyMatch(lock -> lock.holds(field));
  }
}
