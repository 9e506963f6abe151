package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often something may be done to a dossier, by its day of reception (Vietnamese: số lần tối đa).
 *
 * @param name {@code max-supplements} or {@code max-extensions}
 * @param from null for always before {@code to}
 * @param to last day, inclusive; null while no other is set
 * @param own whether the authority set it; else it is common to all
 * @param setBy who set it; null for a common one
 */
public record CountLimit(
        String name,
        int value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String legalBasis,
        boolean own,
        @Nullable UUID setBy) {}
