package vn.thongsuot.petitions.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionDetail;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.PetitionStatus;
import vn.thongsuot.platform.api.Allowed;

/**
 * A petition as machines read it; its sender goes in and never comes out.
 *
 * @param answer what the sender reads; null before it was approved
 * @param joinedToId the petition whose answer is this one's
 */
record PetitionJson(
        UUID id,
        int version,
        String code,
        @Nullable String externalCode,
        @Allowed(of = PetitionStatus.class) String status,
        @Allowed(of = PetitionSource.class) String source,
        @Allowed(of = PetitionAbout.class) String about,
        Instant receivedAt,
        UUID intakeUnitId,
        UUID unitId,
        Instant dueAt,
        @Nullable Instant nextDueAt,
        @Nullable Integer daysLeft,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,
        @Nullable String answer,
        @Nullable String publicTitle,
        @Nullable String publicQuestion,
        @Nullable String publicAnswer,
        @Nullable UUID joinedToId,
        @Nullable String outsideBody,
        @Nullable Integer rating,
        boolean reopened) {

    static PetitionJson of(PetitionDetail petition) {
        PetitionDetail.Answer answer = petition.status().isAnswered() ? petition.answer() : null;
        PetitionDetail.Answer open = petition.status() == PetitionStatus.PUBLISHED ? answer : null;
        PetitionDetail.Link joined = petition.joinedTo();
        return new PetitionJson(
                petition.id(),
                petition.version(),
                petition.code(),
                petition.externalCode(),
                petition.status().key(),
                petition.source().key(),
                petition.about().key(),
                petition.receivedAt(),
                petition.intakeUnitId(),
                petition.unitId(),
                petition.limits().process(),
                petition.limits().next(),
                petition.daysLeft(),
                petition.acceptedAt(),
                petition.closedAt(),
                petition.publishedAt(),
                answer == null ? null : answer.content(),
                open == null ? null : open.title(),
                open == null ? null : open.question(),
                open == null ? null : open.answer(),
                joined == null ? null : joined.id(),
                petition.outsideBody(),
                petition.rating(),
                petition.reopened());
    }
}
