package vn.thongsuot.programme.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure: how to find the case, nothing of the person.
 *
 * @param code of a dossier; null for other cases
 * @param fact which records it is a row of, such as {@code dossier} or {@code task}
 */
record CaseJson(UUID id, @Nullable String code, String fact, UUID unitId) {}
