package vn.thongsuot.petitions.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.Behalf;
import vn.thongsuot.petitions.NewPetition;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionChecks;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.Spot;

/** A petition as it was typed, on the public form or at the register. */
record PetitionForm(Map<String, String> typed) {

    /** Stands for a unit that was not chosen; none has it. */
    private static final UUID NOWHERE = new UUID(0, 0);

    PetitionForm {
        typed = Map.copyOf(typed);
    }

    static PetitionForm empty() {
        return new PetitionForm(Map.of());
    }

    String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @param source of what comes on this form; null where it was chosen */
    NewPetition petition(PetitionSource source) {
        return new NewPetition(
                uuid(text("intake")).orElse(NOWHERE),
                source,
                about().orElse(PetitionAbout.OTHER),
                text("content"),
                text("place"),
                new NewPetition.Sender(
                        typed.getOrDefault("kind", "citizen"),
                        text("name"),
                        text("address"),
                        text("phone"),
                        text("email"),
                        text("messages").equals("1")),
                text("externalCode"),
                List.of(),
                spot().orElse(null),
                behalf());
    }

    /** For whom it is sent; null where nothing of it was filled in. */
    @Nullable
    Behalf behalf() {
        return (text("behalfRelation") + text("behalfName") + text("behalfPaper")).isBlank()
                ? null
                : new Behalf(text("behalfName"), text("behalfRelation"), text("behalfPaper"));
    }

    /** Message key of what is wrong, by field, in the order of the form. */
    Map<String, String> check(PetitionSource source) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (uuid(text("intake")).isEmpty()) {
            wrong.put("intake", "petition.wrong.intake");
        }
        if (about().isEmpty()) {
            wrong.put("about", "petition.wrong.about");
        }
        if (spot().isEmpty() && !(text("latitude") + text("longitude")).isBlank()) {
            wrong.put("spot", "petition.wrong.spot");
        }
        wrong.putAll(PetitionChecks.check(petition(source)));
        return wrong;
    }

    /** Where the sender pointed; nothing where they did not, or far away. */
    Optional<Spot> spot() {
        return Spot.find(text("latitude"), text("longitude"));
    }

    Optional<PetitionAbout> about() {
        return Arrays.stream(PetitionAbout.values())
                .filter(about -> about.key().equals(text("about")))
                .findFirst();
    }

    Optional<PetitionSource> source() {
        return Arrays.stream(PetitionSource.values())
                .filter(source -> source.key().equals(text("source")))
                .findFirst();
    }

    static Optional<UUID> uuid(String text) {
        return text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "PetitionForm[]";
    }
}
