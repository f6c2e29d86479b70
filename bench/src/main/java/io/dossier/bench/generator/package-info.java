/**
 * Makes labelled documents of every type from a seed: drawn by many layouts, filled with invented
 * people and firms, put out as PDF, scan or photograph, each with its true type and fields.
 */
@NullMarked
package io.dossier.bench.generator;

import org.jspecify.annotations.NullMarked;
