/**
 * How well fields are found: values against the truth, and what a sample of documents tells of all
 * others. Pure figures, shared by whatever measures a template or an engine.
 */
@NullMarked
package io.dossier.core.accuracy;

import org.jspecify.annotations.NullMarked;
