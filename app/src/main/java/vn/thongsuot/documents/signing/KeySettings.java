package vn.thongsuot.documents.signing;

import static vn.thongsuot.db.documents.Tables.SIGNING_KEY;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.UnitSettings;

/** Signing keys stay with the agency that ends (Vietnamese: chứng thư số của cơ quan): its seal is never that of another. */
@Component
class KeySettings implements UnitSettings {

    private final DSLContext db;

    KeySettings(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "signing-key";
    }

    @Override
    public Set<UUID> unitsWith(Collection<UUID> unitIds) {
        return db.selectDistinct(SIGNING_KEY.HOLDER_ID)
                .from(SIGNING_KEY)
                .where(SIGNING_KEY.HOLDER_ID.in(unitIds), SIGNING_KEY.RETIRED_AT.isNull())
                .fetchSet(SIGNING_KEY.HOLDER_ID);
    }
}
