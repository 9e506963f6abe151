package vn.thongsuot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.petitions.AnswerDraft;
import vn.thongsuot.petitions.Behalf;
import vn.thongsuot.petitions.NewPetition;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionDeciding;
import vn.thongsuot.petitions.PetitionDesk;
import vn.thongsuot.petitions.PetitionDetail;
import vn.thongsuot.petitions.PetitionDetails;
import vn.thongsuot.petitions.PetitionHandling;
import vn.thongsuot.petitions.PetitionIntake;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.PetitionTracking;
import vn.thongsuot.petitions.SeenPetition;
import vn.thongsuot.petitions.Spot;

/** Petitions in every state, each carried there by the product itself at past instants; senders are invented. */
@Component
class DemoPetitions {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPetitions.class);
    private static final Locale VIETNAMESE = Locale.of("vi");
    /** A public square, so that nobody's home is pointed out. */
    private static final Spot SQUARE = new Spot(16.467, 107.5786);

    private final DemoUnits units;
    private final PetitionIntake intake;
    private final PetitionDesk desk;
    private final PetitionHandling handling;
    private final PetitionDeciding deciding;
    private final PetitionDetails details;
    private final PetitionTracking tracking;
    private final JsonMapper json;

    DemoPetitions(
            DemoUnits units,
            PetitionIntake intake,
            PetitionDesk desk,
            PetitionHandling handling,
            PetitionDeciding deciding,
            PetitionDetails details,
            PetitionTracking tracking,
            JsonMapper json) {
        this.units = units;
        this.intake = intake;
        this.desk = desk;
        this.handling = handling;
        this.deciding = deciding;
        this.details = details;
        this.tracking = tracking;
        this.json = json;
    }

    /** How far a petition got. */
    private enum Fate {
        RECEIVED,
        WAITING,
        REFUSED,
        DENUNCIATION,
        FORWARDED,
        JOINED,
        DUPLICATE,
        ROUTED,
        PROCESSING,
        ASKING,
        SUBMITTED,
        ANSWERED,
        WITHHELD,
        PUBLISHED,
        REOPENED
    }

    /**
     * A petition to be made.
     *
     * @param at province, or the number of the commune, the first one being 0
     * @param ago calendar days since reception
     * @param days after which it was answered, where it was
     * @param stars how its sender rated the answer; 0 where they did not
     * @param behalf for whom it was written; null where for its sender
     */
    private record Spec(
            String key,
            String at,
            int ago,
            int days,
            Fate fate,
            String source,
            String about,
            String name,
            String phone,
            String place,
            String content,
            @Nullable String words,
            @Nullable String title,
            @Nullable String answer,
            @Nullable String joinTo,
            int stars,
            @Nullable Behalf behalf) {}

    /** Where a petition lives and who acts on it. */
    private record Place(UUID register, UUID unit, Actor clerk, Actor handler, Actor leader) {}

    void make() {
        Map<String, UUID> made = new HashMap<>();
        for (Spec spec : specs()) {
            made.put(spec.key(), live(spec, place(spec), made));
        }
        LOG.info("Demo petitions made");
    }

    private List<Spec> specs() {
        try (InputStream file = new ClassPathResource("demo/petitions.json").getInputStream()) {
            return List.of(json.readValue(file, Spec[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place place(Spec spec) {
        if (spec.at().equals("province")) {
            UUID province = units.province();
            UUID agency = units.agencies().get(1);
            return new Place(
                    province,
                    agency,
                    units.holder(province, Role.REFORM_OFFICER),
                    units.holder(agency, Role.OFFICER),
                    units.leader(agency));
        }
        UUID commune = units.communes().get(Integer.parseInt(spec.at()));
        UUID department = units.departments(commune).getFirst();
        return new Place(
                commune,
                department,
                units.holder(commune, Role.REFORM_OFFICER),
                units.holder(department, Role.OFFICER),
                units.leader(commune));
    }

    private UUID live(Spec spec, Place place, Map<String, UUID> made) {
        UUID id = units.ago(spec.ago(), 5, () -> intake.receive(place.clerk(), petition(spec, place)));
        String words = text(spec.words());
        switch (spec.fate()) {
            case RECEIVED -> {}
            case WAITING -> act(spec, 1, place.clerk(), id, seen -> desk.ask(place.clerk(), seen, words));
            case REFUSED -> act(spec, 1, place.clerk(), id, seen -> desk.refuse(place.clerk(), seen, words));
            case DENUNCIATION ->
                act(spec, 1, place.clerk(), id, seen -> desk.redirect(place.clerk(), seen, "denunciation", words));
            case FORWARDED ->
                act(spec, 2, place.clerk(), id, seen -> desk.forward(place.clerk(), seen, text(spec.title()), words));
            case JOINED, DUPLICATE ->
                act(
                        spec,
                        0,
                        place.clerk(),
                        id,
                        seen -> desk.join(
                                place.clerk(),
                                seen,
                                code(place, Objects.requireNonNull(made.get(text(spec.joinTo())))),
                                spec.fate() == Fate.JOINED));
            default -> handle(spec, place, id);
        }
        return id;
    }

    private void handle(Spec spec, Place place, UUID id) {
        PetitionAbout about = PetitionAbout.of(spec.about());
        act(spec, 1, place.clerk(), id, seen -> desk.route(place.clerk(), seen, about, place.unit()));
        if (spec.fate() == Fate.ROUTED) {
            return;
        }
        act(spec, 2, place.handler(), id, seen -> handling.accept(place.handler(), seen));
        if (spec.fate() == Fate.ASKING) {
            UUID other = units.departments(place.register()).getLast();
            act(
                    spec,
                    3,
                    place.handler(),
                    id,
                    seen -> handling.askOpinion(place.handler(), seen, other, text(spec.words())));
        }
        if (spec.fate() == Fate.PROCESSING || spec.fate() == Fate.ASKING) {
            return;
        }
        int answered = spec.days();
        act(spec, answered, place.handler(), id, seen -> handling.submit(place.handler(), seen, draft(spec)));
        if (spec.fate() == Fate.SUBMITTED) {
            return;
        }
        act(spec, answered, place.leader(), id, seen -> deciding.approve(place.leader(), seen));
        if (spec.fate() == Fate.PUBLISHED || spec.fate() == Fate.REOPENED) {
            act(spec, answered + 1, place.clerk(), id, seen -> deciding.publish(place.clerk(), seen));
        }
        rate(spec, place, id);
    }

    private void rate(Spec spec, Place place, UUID id) {
        if (spec.stars() == 0) {
            return;
        }
        String code = code(place, id);
        String path = tracking.open(code, spec.phone().substring(spec.phone().length() - 4));
        String key = path.substring(path.lastIndexOf('/') + 1);
        ago(spec, spec.days() + 2, () -> tracking.rate(code, key, spec.stars(), ""));
        if (spec.fate() == Fate.REOPENED) {
            ago(spec, spec.days() + 3, () -> tracking.reopen(code, key, text(spec.words())));
        }
    }

    private AnswerDraft draft(Spec spec) {
        boolean open = spec.fate() != Fate.WITHHELD;
        return new AnswerDraft(
                text(spec.answer()),
                open,
                open ? "" : text(spec.words()),
                open ? text(spec.title()) : "",
                open ? spec.content() : "",
                open ? text(spec.answer()) : "");
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private String code(Place place, UUID id) {
        return detail(place.clerk(), id).code();
    }

    private PetitionDetail detail(Actor actor, UUID id) {
        return details.get(actor, id, VIETNAMESE);
    }

    private static NewPetition petition(Spec spec, Place place) {
        return new NewPetition(
                        place.register(),
                        PetitionSource.of(spec.source()),
                        PetitionAbout.of(spec.about()),
                        spec.content(),
                        spec.place(),
                        new NewPetition.Sender(
                                "citizen", spec.name(), "Tổ dân phố mẫu, " + spec.place(), spec.phone(), "", true),
                        spec.source().equals("national-portal")
                                ? "PAKN." + spec.phone().substring(4)
                                : "",
                        List.of())
                .at(spec.fate() == Fate.PROCESSING ? SQUARE : null)
                .onBehalfOf(spec.behalf());
    }

    /** What somebody does to a petition as they see it then. */
    private interface Act {
        void on(SeenPetition seen);
    }

    private void act(Spec spec, int after, Actor actor, UUID id, Act act) {
        ago(spec, after, () -> act.on(new SeenPetition(id, detail(actor, id).version())));
    }

    private void ago(Spec spec, int after, Runnable work) {
        units.ago(Math.max(0, spec.ago() - after), 30 + after, () -> {
            work.run();
            return after;
        });
    }
}
