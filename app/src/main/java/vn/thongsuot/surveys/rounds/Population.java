package vn.thongsuot.surveys.rounds;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot.dossiers.ResultFrame;

/** From whom a round draws (Vietnamese: tổng thể): dossiers or a list of people, drawn in one way. */
interface Population {

    /** How it is made up. */
    List<ResultFrame.Part> parts();

    /**
     * Those whose digest of seed and id comes first.
     *
     * @param taken persons who are asked already; whoever is drawn is added
     */
    List<ResultFrame.Case> draw(Strata.Layer layer, Set<UUID> taken, int most);
}
