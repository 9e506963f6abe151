package vn.thongsuot.surveys.rounds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.thongsuot.dossiers.ResultFrame;
import vn.thongsuot.surveys.FieldGroups;

/**
 * Makes strata of a population in which nobody stands alone (Vietnamese: lập tầng mẫu): groups of fields that are too small go
 * together as "other" within their unit; a unit that is too small as a whole is not asked, because its people would be recognised.
 */
final class Strata {

    private Strata() {}

    /** A stratum before it is drawn. @param size dossiers in it */
    record Layer(Stratum.Key key, Set<String> fieldGroups, int size) {}

    /** @param least dossiers of the smallest stratum */
    static List<Layer> of(List<ResultFrame.Part> parts, int least) {
        Map<UUID, List<ResultFrame.Part>> byUnit = new TreeMap<>();
        parts.forEach(part ->
                byUnit.computeIfAbsent(part.unitId(), unit -> new ArrayList<>()).add(part));
        List<Layer> layers = new ArrayList<>();
        byUnit.forEach((unit, own) -> layers.addAll(ofUnit(unit, own, least)));
        return layers;
    }

    private static List<Layer> ofUnit(UUID unit, List<ResultFrame.Part> parts, int least) {
        List<Layer> layers = new ArrayList<>();
        Set<String> rest = new HashSet<>();
        int left = 0;
        for (ResultFrame.Part part : parts) {
            if (part.size() >= least && !part.fieldGroup().equals(FieldGroups.OTHER)) {
                layers.add(new Layer(new Stratum.Key(unit, part.fieldGroup()), Set.of(part.fieldGroup()), part.size()));
            } else {
                rest.add(part.fieldGroup());
                left += part.size();
            }
        }
        while (left > 0 && left < least && !layers.isEmpty()) {
            Layer joined = layers.removeLast();
            rest.addAll(joined.fieldGroups());
            left += joined.size();
        }
        if (left >= least) {
            layers.add(new Layer(new Stratum.Key(unit, FieldGroups.OTHER), Set.copyOf(rest), left));
        }
        return layers;
    }
}
