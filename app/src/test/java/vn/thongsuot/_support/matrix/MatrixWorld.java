package vn.thongsuot._support.matrix;

import java.util.UUID;
import vn.thongsuot._support.DemoPeople;
import vn.thongsuot.dossiers.DossierCode;

/**
 * Where the askers stand, and the dossier that one of them has in hand.
 *
 * @param desk one-stop desk of the commune
 * @param economy division of the commune that handles the dossier
 * @param committee people's committee of the commune
 * @param stranger another province
 * @param version of the dossier
 * @param trackPath page of the dossier for the citizen
 */
public record MatrixWorld(
        DemoPeople people,
        UUID desk,
        UUID economy,
        UUID committee,
        UUID province,
        UUID stranger,
        DossierCode dossier,
        int version,
        String trackPath) {

    public MatrixWorld claimed(int claimed) {
        return new MatrixWorld(people, desk, economy, committee, province, stranger, dossier, claimed, trackPath);
    }
}
