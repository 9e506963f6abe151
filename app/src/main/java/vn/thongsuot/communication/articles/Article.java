package vn.thongsuot.communication.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public page of officials (Vietnamese: bài viết).
 *
 * @param unitId unit that writes it
 * @param edition the newest one
 * @param publishedEdition the one that everybody reads; null for none
 * @param publishOn first day on which everybody may read it
 */
public record Article(
        UUID id,
        UUID authorityId,
        UUID unitId,
        ArticleKind kind,
        ArticleState state,
        int version,
        int edition,
        @Nullable Integer publishedEdition,
        @Nullable LocalDate publishOn) {

    /** Whether everybody may read it on a day. */
    public boolean isPublic(LocalDate on) {
        return state == ArticleState.PUBLISHED && publishOn != null && !publishOn.isAfter(on);
    }

    /**
     * An article as somebody wrote it (Vietnamese: phiên bản).
     *
     * @param source document that it tells about; null for none
     */
    public record Edition(
            UUID articleId,
            int n,
            String title,
            String lead,
            String body,
            @Nullable String source,
            Instant writtenAt,
            UUID writtenBy) {}

    /** A picture of an article. @param description its alternative text, which it always has */
    public record Picture(UUID id, int n, UUID documentId, String description) {}
}
