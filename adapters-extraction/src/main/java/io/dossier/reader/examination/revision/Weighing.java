package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.revision.SignedState.Permission;

/**
 * What a change between revisions means. Forms are filled, notes made and signatures added in
 * honest files every day, and ISO 32000-2, 12.8.2.2 says which of it a signature permits; content
 * of pages that is written anew has no such excuse, and after a signature hardly any other.
 */
final class Weighing {
  private Weighing() {}

  /** As a change of content, signed or not. */
  static Weight content(Change.Kind kind, boolean signed) {
    return switch (kind) {
      case TEXT, LOOK, PAGE_ADDED, PAGE_REMOVED, PAGES_REORDERED ->
          signed ? Weight.GRAVE : Weight.SERIOUS;
      case COVERED, UNCOVERED -> Weight.SERIOUS;
      case ADDED_APART, STAMPED -> signed ? Weight.GRAVE : Weight.SLIGHT;
      case NOTE_OVER_TEXT, FRAME, OVERLAY, NOTE_REMOVED, FIELD_LOOK, SIGNATURE_OVER_TEXT ->
          Weight.SLIGHT;
      case NOTE,
          FIELD_FILLED,
          FIELD_REFILLED,
          FIELD_LOCKED,
          FIELD_ADDED,
          SIGNATURE_ADDED,
          TIME_STAMP_ADDED,
          SIGNATURE_CHANGED,
          SHARED_OBJECT,
          ACTIVE,
          TOO_MUCH,
          UNSEEN ->
          Weight.NEUTRAL;
    };
  }

  /** As a change to what was signed. */
  static Weight afterSigning(Change.Kind kind, Permission permission) {
    return switch (kind) {
      case TEXT, LOOK, ADDED_APART, STAMPED, PAGE_ADDED, PAGE_REMOVED, PAGES_REORDERED ->
          Weight.GRAVE;
      case COVERED,
          UNCOVERED,
          NOTE_OVER_TEXT,
          FRAME,
          FIELD_LOOK,
          FIELD_LOCKED,
          SIGNATURE_CHANGED,
          SHARED_OBJECT ->
          Weight.SERIOUS;
      case NOTE, OVERLAY, NOTE_REMOVED ->
          permission == Permission.FORMS_AND_NOTES ? Weight.NEUTRAL : Weight.SERIOUS;
      case FIELD_ADDED -> permission == Permission.UNCERTIFIED ? Weight.SLIGHT : Weight.SERIOUS;
      case FIELD_FILLED, SIGNATURE_ADDED ->
          permission == Permission.NOTHING ? Weight.SERIOUS : Weight.NEUTRAL;
      case FIELD_REFILLED -> permission == Permission.NOTHING ? Weight.SERIOUS : Weight.SLIGHT;
      case SIGNATURE_OVER_TEXT ->
          permission == Permission.UNCERTIFIED ? Weight.SLIGHT : Weight.SERIOUS;
      case ACTIVE -> Weight.SLIGHT;
      case TIME_STAMP_ADDED, TOO_MUCH, UNSEEN -> Weight.NEUTRAL;
    };
  }
}
