/**
 * Makes labelled documents of every type from a seed: drawn by many layouts, filled with invented
 * people and firms, put out as PDF, scan or photograph, each with its true type and fields.
 *
 * <p>To add a type: a class with a {@link Kind} made by {@link Kind#of} from one method for each
 * layout, which draws {@linkplain io.dossier.bench.generator.sheet.Sheet sheets} with the building
 * blocks of {@code block}, fills them from {@code invented}, and puts into the {@link Truth} what
 * it has printed; and that kind's entry in its group's list, which {@link Kinds} has.
 */
@NullMarked
package io.dossier.bench.generator;

import org.jspecify.annotations.NullMarked;
