package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;

/** How the present step of a dossier fits a newer route (Vietnamese: mức khớp của bước với quy trình mới). */
public enum RouteFit {
    /** The step is there, for the same role at the same place: whoever has it goes on. */
    SAME,
    /** Another step takes its place, or the same one for another role or place: nobody holds it until claimed anew. */
    CHANGED,
    /** No step takes its place: the dossier stays on its route. */
    MISSING;

    /** The step that takes the place of another: the one that was named for it, else the one of the same key. */
    static Optional<StepView> findTarget(StepView from, RouteView to, Map<String, String> mapping) {
        return to.findStep(mapping.getOrDefault(from.key(), from.key()));
    }

    /** Opinions that the step in its place asks and the present step did not. */
    static List<RouteOpinion> newOpinions(StepView from, StepView target) {
        return target.opinions().stream()
                .filter(opinion -> !target.key().equals(from.key())
                        || from.opinions().stream()
                                .noneMatch(asked -> asked.key().equals(opinion.key())))
                .toList();
    }

    static RouteFit of(StepView from, RouteView to, Map<String, String> mapping) {
        return findTarget(from, to, mapping).map(target -> of(from, target)).orElse(MISSING);
    }

    private static RouteFit of(StepView from, StepView target) {
        boolean same = target.key().equals(from.key())
                && target.role() == from.role()
                && target.place().equals(from.place());
        return same ? SAME : CHANGED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RouteFit ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
