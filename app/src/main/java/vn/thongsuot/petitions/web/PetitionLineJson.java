package vn.thongsuot.petitions.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionLine;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.PetitionStatus;
import vn.thongsuot.platform.api.Allowed;

/** A petition in a list as machines read it: where it stands; neither words nor sender. */
record PetitionLineJson(
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
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,
        @Nullable Integer rating,
        boolean reopened) {

    static PetitionLineJson of(PetitionLine line) {
        return new PetitionLineJson(
                line.id(),
                line.version(),
                line.code(),
                line.externalCode(),
                line.status().key(),
                line.source().key(),
                line.about().key(),
                line.receivedAt(),
                line.intakeUnitId(),
                line.unitId(),
                line.dueAt(),
                line.nextDueAt(),
                line.daysLeft(),
                line.closedAt(),
                line.publishedAt(),
                line.rating(),
                line.reopened());
    }
}
