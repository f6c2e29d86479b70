/**
 * What a report tells a person of a submitted document: the verdict, what was found and where, what
 * was checked, and which pages show it. How it is laid out is another's business.
 */
@NullMarked
package io.dossier.core.report;

import org.jspecify.annotations.NullMarked;
