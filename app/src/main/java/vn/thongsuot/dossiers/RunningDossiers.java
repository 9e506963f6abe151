package vn.thongsuot.dossiers;

import java.util.Collection;
import java.util.Map;
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
    public Map<String, Integer> count(UUID authorityId, Collection<String> procedureCodes) {
        return store.countByProcedure(authorityId, procedureCodes);
    }

    @Override
    public int countOnRoutes(UUID authorityId, Collection<UUID> routeIds) {
        return store.countOnRoutes(authorityId, routeIds);
    }

    @Override
    public int countUnderVersions(UUID authorityId, Collection<UUID> versionIds) {
        return store.countUnderVersions(authorityId, versionIds);
    }
}
