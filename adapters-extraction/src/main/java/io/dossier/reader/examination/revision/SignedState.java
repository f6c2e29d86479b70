package io.dossier.reader.examination.revision;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
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
 * @param locked names of fields that may not be filled any more; {@code ALL} stands for every field
 */
record SignedState(boolean signed, Permission permission, Set<String> locked) {
  static final String ALL = "";

  private static final COSName REFERENCE = COSName.getPDFName("Reference");
  private static final COSName METHOD = COSName.getPDFName("TransformMethod");
  private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");
  private static final int MOST_SIGNATURES = 200;

  SignedState {
    locked = Set.copyOf(locked);
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
    Set<String> locked = new HashSet<>();
    for (PDSignature signature :
        document.getSignatureDictionaries().stream().limit(MOST_SIGNATURES).toList()) {
      signed = true;
      COSArray references = signature.getCOSObject().getCOSArray(REFERENCE);
      for (int i = 0; references != null && i < Math.min(references.size(), 16); i++) {
        if (references.getObject(i) instanceof COSDictionary reference) {
          COSDictionary parameters = reference.getCOSDictionary(PARAMETERS);
          String method = String.valueOf(reference.getNameAsString(METHOD));
          if (method.equals("DocMDP")) {
            permission = permission(parameters == null ? 2 : parameters.getInt(COSName.P, 2));
          } else if (method.equals("FieldMDP") && parameters != null) {
            lock(parameters, locked);
          }
        }
      }
    }
    return new SignedState(signed, permission, locked);
  }

  private static Permission permission(int level) {
    return switch (level) {
      case 1 -> Permission.NOTHING;
      case 3 -> Permission.FORMS_AND_NOTES;
      default -> Permission.FORMS;
    };
  }

  /** Which fields an exclusion leaves is not followed: those are taken as free. */
  private static void lock(COSDictionary parameters, Set<String> locked) {
    String action = String.valueOf(parameters.getNameAsString(COSName.getPDFName("Action")));
    COSArray fields = parameters.getCOSArray(COSName.FIELDS);
    if (action.equals("All")) {
      locked.add(ALL);
    } else if (action.equals("Include") && fields != null) {
      for (int i = 0; i < Math.min(fields.size(), 1_000); i++) {
        COSBase name = fields.getObject(i);
        if (name instanceof COSString text) {
          locked.add(text.getString());
        }
      }
    }
  }

  boolean locks(String field) {
    return locked.contains(ALL) || locked.contains(field);
  }
}
