/**
 * Everything that speaks HTTP. Translates between the wire and core's use cases, and decides
 * nothing.
 */
@NullMarked
package io.dossier.http;

import org.jspecify.annotations.NullMarked;
