package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.ROW_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.Ids;

/**
 * Records a fact for an authority that existed before the product knew the fact (Vietnamese: ghi bổ sung dữ liệu). An authority
 * that has rows is left alone: a difference there is for {@code verify} to find.
 */
@Component
@Order(0)
class FactBackfill implements ApplicationRunner {

    private final DSLContext db;
    private final List<FactSource> sources;
    private final FactRegister register;
    private final UnitDirectory units;
    private final Clock clock;

    FactBackfill(DSLContext db, List<FactSource> sources, FactRegister register, UnitDirectory units, Clock clock) {
        this.db = db;
        this.sources = sources;
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (UnitView authority : units.listAuthorities(today)) {
            sources.stream()
                    .filter(source -> !isRecorded(source.fact(), authority.id()))
                    .forEach(source -> register.bring(source, authority.id(), Ids.next(clock)));
        }
    }

    private boolean isRecorded(String fact, UUID authorityId) {
        return db.fetchExists(
                ROW_VERSION, ROW_VERSION.AUTHORITY_ID.eq(authorityId).and(ROW_VERSION.FACT.eq(fact)));
    }
}
