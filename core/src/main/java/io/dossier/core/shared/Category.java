package io.dossier.core.shared;

/** What kind of trouble a {@link Failure} is: the category alone decides status code and retry. */
public enum Category {
  /** The caller sent something that cannot be taken. */
  CALLER,
  /** No caller is known, or the secret it showed is wrong. */
  UNAUTHENTICATED,
  /** The caller is known and may not do this. */
  FORBIDDEN,
  /** There is no such thing, or it belongs to another organization. */
  NOT_FOUND,
  /** The state of the thing forbids it now. */
  CONFLICT,
  /** It was there and is gone for good. */
  GONE,
  /** A size, count or time limit was passed. */
  LIMIT,
  /** The bytes are of no kind that is read here. */
  UNSUPPORTED,
  /** The values are well-formed but contradict a rule of the business. */
  RULE,
  /** Too many calls; later ones will be served. */
  THROTTLED,
  /** Something this product depends on does not answer; may be tried again. */
  UPSTREAM,
  /**
   * Sealed bytes or records are not what was written. Never retried, never hidden, always audited.
   */
  INTEGRITY,
  /** A fault of the product itself. */
  INTERNAL
}
