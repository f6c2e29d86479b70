package io.dossier.core.submission;

/**
 * How often an indicator was shown, and what people said of it.
 *
 * @param indicator its id
 * @param found in so many submissions, erased ones included
 * @param correct of those, how many analyses were called correct
 * @param notCorrect likewise, not correct
 */
public record IndicatorCount(String indicator, long found, long correct, long notCorrect) {}
