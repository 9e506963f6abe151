package vn.thongsuot.petitions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.Behalf;
import vn.thongsuot.petitions.NewPetition;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiWords;

/**
 * A petition as another system hands it over. Its {@code toString} shows neither words nor sender.
 *
 * @param externalCode its code there
 * @param behalf for whom the sender writes; null where for themselves
 */
record PetitionRequest(
        UUID intakeUnitId,
        @Allowed(of = PetitionSource.class) String source,
        @Allowed(of = PetitionAbout.class) String about,
        String content,
        @Nullable String place,
        @Nullable String externalCode,
        SenderRequest sender,
        @Nullable BehalfRequest behalf) {

    /** Who sent it; goes in and never comes out again. */
    record SenderRequest(
            @Allowed({"citizen", "business", "household-business", "organisation"})
            String kind,

            String fullName,
            String phone,
            String address,
            @Nullable String email,
            @Nullable Boolean messages) {
        @Override
        public String toString() {
            return "SenderRequest[]";
        }
    }

    /** For whom it was sent; goes in and never comes out again. */
    record BehalfRequest(
            String fullName,

            @Allowed({"legal", "power-of-attorney", "family", "other"})
            String relation,

            @Nullable String paper) {

        Behalf behalf() {
            return new Behalf(fullName, relation, paper == null ? "" : paper);
        }

        @Override
        public String toString() {
            return "BehalfRequest[]";
        }
    }

    NewPetition petition() {
        return new NewPetition(
                        intakeUnitId,
                        ApiWords.field(PetitionSource.class, "source", source),
                        ApiWords.field(PetitionAbout.class, "about", about),
                        content,
                        place == null ? "" : place,
                        new NewPetition.Sender(
                                sender.kind(),
                                sender.fullName(),
                                sender.address(),
                                sender.phone(),
                                sender.email() == null ? "" : sender.email(),
                                Boolean.TRUE.equals(sender.messages())),
                        externalCode == null ? "" : externalCode,
                        List.of())
                .onBehalfOf(behalf == null ? null : behalf.behalf());
    }

    @Override
    public String toString() {
        return "PetitionRequest[]";
    }
}
