package vn.thongsuot.petitions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.pictures.CleanPicture;

/**
 * A petition as it comes in (Vietnamese: phản ánh mới). Its {@code toString} shows neither words nor sender.
 *
 * @param intakeUnitId agency or committee to which it is addressed
 * @param place where the matter is, as typed; may be empty
 * @param spot where the matter is, as pointed out; null where it was not
 * @param behalf for whom the sender writes; null where for themselves
 * @param externalCode code of the system from which it comes; empty where there is none
 */
public record NewPetition(
        UUID intakeUnitId,
        PetitionSource source,
        PetitionAbout about,
        String content,
        String place,
        Sender sender,
        String externalCode,
        List<CleanPicture> pictures,
        @Nullable Spot spot,
        @Nullable Behalf behalf) {

    static final int MOST_PICTURES = 3;
    static final int SHORTEST = 20;
    static final int LONGEST = 5000;

    public NewPetition {
        content = content.strip();
        place = place.strip();
        externalCode = externalCode.strip();
        pictures = List.copyOf(pictures);
    }

    /**
     * Who sent it (Vietnamese: người gửi).
     *
     * @param kind citizen, business, household-business or organisation
     * @param email may be empty
     * @param messages whether they agreed to be told by message what happens to it
     */
    public record Sender(String kind, String name, String address, String phone, String email, boolean messages) {

        public Sender {
            name = name.strip();
            address = address.strip();
            phone = phone.strip();
            email = email.strip();
        }

        @Override
        public String toString() {
            return "Sender[]";
        }
    }

    /** Without a spot, for oneself. */
    public NewPetition(
            UUID intakeUnitId,
            PetitionSource source,
            PetitionAbout about,
            String content,
            String place,
            Sender sender,
            String externalCode,
            List<CleanPicture> pictures) {
        this(intakeUnitId, source, about, content, place, sender, externalCode, pictures, null, null);
    }

    /** The same with pictures. */
    public NewPetition with(List<CleanPicture> cleaned) {
        return new NewPetition(
                intakeUnitId, source, about, content, place, sender, externalCode, cleaned, spot, behalf);
    }

    /** The same with the place pointed out. */
    public NewPetition at(@Nullable Spot pointed) {
        return new NewPetition(
                intakeUnitId, source, about, content, place, sender, externalCode, pictures, pointed, behalf);
    }

    /** The same for somebody else. */
    public NewPetition onBehalfOf(@Nullable Behalf other) {
        return new NewPetition(
                intakeUnitId, source, about, content, place, sender, externalCode, pictures, spot, other);
    }

    /** Null where there is none. */
    @Nullable
    String external() {
        return externalCode.isEmpty() ? null : externalCode;
    }

    @Override
    public String toString() {
        return "NewPetition[source=%s, about=%s]".formatted(source, about);
    }
}
