package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.NOTICE_RULE;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.UnitSettings;

/** Ladders of notices stay with the unit that ends (Vietnamese: quy định nhắc việc riêng). */
@Component
class LadderSettings implements UnitSettings {

    private final DSLContext db;

    LadderSettings(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "ladder";
    }

    @Override
    public Set<UUID> unitsWith(Collection<UUID> unitIds) {
        return db.selectDistinct(NOTICE_RULE.UNIT_ID)
                .from(NOTICE_RULE)
                .where(NOTICE_RULE.UNIT_ID.in(unitIds))
                .fetchSet(NOTICE_RULE.UNIT_ID);
    }
}
