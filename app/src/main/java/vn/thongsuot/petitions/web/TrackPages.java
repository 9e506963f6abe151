package vn.thongsuot.petitions.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.petitions.PetitionStatus;
import vn.thongsuot.petitions.TrackedPetition;
import vn.thongsuot.petitions.TrackedPetitions;
import vn.thongsuot.platform.Ui;

/** Builds the sender's page: what they have to do first, then when, then why. */
@Component
class TrackPages {

    private final TrackedPetitions petitions;
    private final PetitionNames names;

    TrackPages(TrackedPetitions petitions, PetitionNames names) {
        this.petitions = petitions;
        this.names = names;
    }

    TrackPage make(Ui ui, String code, String key, Map<String, String> typed, Map<String, String> errors) {
        TrackedPetition petition = petitions.get(code, key, ui.locale());
        return new TrackPage(
                ui,
                petition,
                "/petitions/track/" + petition.code() + "/" + key,
                petition.status() == PetitionStatus.RECEIVED && !petition.reopened(),
                Looks.tag(petition.status()),
                sentence(ui, petition),
                names.unit(ui, petition.intakeUnitId()),
                names.unit(ui, petition.unitId()),
                petition.dueAt() == null ? null : ui.dateTimeLong(petition.dueAt()),
                stops(ui, petition),
                typed,
                errors);
    }

    private static String sentence(Ui ui, TrackedPetition petition) {
        if (petition.status() == PetitionStatus.REDIRECTED) {
            return ui.t("petition.track.status.redirected." + petition.redirectedAs());
        }
        return petition.status() == PetitionStatus.FORWARDED
                ? ui.t("petition.track.status.forwarded", petition.outsideBody())
                : ui.t("petition.track.status." + petition.status().key());
    }

    private List<TrackPage.Stop> stops(Ui ui, TrackedPetition petition) {
        List<TrackPage.Stop> stops = new ArrayList<>();
        PetitionStatus status = petition.status();
        stops.add(stop(
                ui, "received", petition.receivedAt(), petition.intakeUnitId(), status == PetitionStatus.RECEIVED));
        if (status.isEnd() && !status.isAnswered()) {
            stops.add(stop(ui, status.key(), petition.closedAt(), petition.intakeUnitId(), false));
            return stops;
        }
        stops.add(stop(ui, "routed", petition.routedAt(), petition.unitId(), status == PetitionStatus.ROUTED));
        boolean working = status == PetitionStatus.PROCESSING || status == PetitionStatus.SUBMITTED;
        stops.add(stop(ui, "accepted", petition.acceptedAt(), petition.unitId(), working));
        stops.add(stop(ui, "answered", petition.closedAt(), petition.unitId(), false));
        return stops;
    }

    private TrackPage.Stop stop(Ui ui, String key, @Nullable Instant at, java.util.UUID unit, boolean now) {
        String look = now ? "ts-flow__step--now" : at == null ? "ts-flow__step--next" : "";
        return new TrackPage.Stop(
                ui.t("petition.track.stop." + key),
                at == null ? "" : ui.dateTime(at) + " · " + names.unit(ui, unit),
                look);
    }
}
