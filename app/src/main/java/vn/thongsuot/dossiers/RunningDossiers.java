package vn.thongsuot.dossiers;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.procedures.spi.RunningCases;

/** Dossiers that a change of a procedure leaves as they are (Vietnamese: hồ sơ đang giải quyết). */
@Component
class RunningDossiers implements RunningCases {

    private final RouteMoveStore store;

    RunningDossiers(RouteMoveStore store) {
        this.store = store;
    }

    @Override
    public int count(UUID authorityId, String procedureCode) {
        return store.countRunning(authorityId, procedureCode);
    }
}
