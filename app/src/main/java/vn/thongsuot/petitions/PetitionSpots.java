package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.SPOT;

import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Places that senders pointed out, apart from the petitions, so that no list carries them along (Vietnamese: vị trí phản ánh). */
@Component
class PetitionSpots {

    private final DSLContext db;

    PetitionSpots(DSLContext db) {
        this.db = db;
    }

    void keep(Petition petition, Spot spot) {
        db.insertInto(SPOT)
                .set(SPOT.AUTHORITY_ID, petition.authorityId())
                .set(SPOT.PETITION_ID, petition.id())
                .set(SPOT.LATITUDE, BigDecimal.valueOf(spot.latitude()))
                .set(SPOT.LONGITUDE, BigDecimal.valueOf(spot.longitude()))
                .execute();
    }

    Optional<Spot> find(Petition petition) {
        return db.select(SPOT.LATITUDE, SPOT.LONGITUDE)
                .from(SPOT)
                .where(SPOT.AUTHORITY_ID.eq(petition.authorityId()), SPOT.PETITION_ID.eq(petition.id()))
                .fetchOptional(
                        row -> new Spot(row.value1().doubleValue(), row.value2().doubleValue()));
    }
}
