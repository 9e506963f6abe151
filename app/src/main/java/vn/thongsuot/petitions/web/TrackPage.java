package vn.thongsuot.petitions.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.TrackedPetition;
import vn.thongsuot.platform.Ui;

/**
 * A petition on its sender's page.
 *
 * @param base address of the page, under which its forms are sent
 * @param fresh whether it was sent just now
 */
record TrackPage(
        Ui ui,
        TrackedPetition petition,
        String base,
        boolean fresh,
        String look,
        String sentence,
        String intake,
        String unit,
        @Nullable String due,
        List<Stop> stops,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** A stop of the way so far; look is empty, {@code ts-flow__step--now} or {@code ts-flow__step--next}. */
    record Stop(String what, String meta, String look) {}
}
