package vn.thongsuot.petitions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.NewPetition;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiWords;

/**
 * A petition as another system hands it over. Its {@code toString} shows neither words nor sender.
 *
 * @param externalCode its code there
 */
record PetitionRequest(
        UUID intakeUnitId,
        @Allowed(of = PetitionSource.class) String source,
        @Allowed(of = PetitionAbout.class) String about,
        String content,
        @Nullable String place,
        @Nullable String externalCode,
        SenderRequest sender) {

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
                List.of());
    }

    @Override
    public String toString() {
        return "PetitionRequest[]";
    }
}
