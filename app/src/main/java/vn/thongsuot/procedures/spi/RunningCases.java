package vn.thongsuot.procedures.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Cases under a procedure, as the module of dossiers knows them (Vietnamese: hồ sơ đang giải quyết theo thủ tục). */
public interface RunningCases {

    /** How many were received and are not finished, of whatever version, by code of the procedure; those without one are left out. */
    Map<String, Integer> count(UUID authorityId, Collection<String> procedureCodes);

    /** How many were received on one of these routes, finished ones included. */
    int countOnRoutes(UUID authorityId, Collection<UUID> routeIds);

    /** How many were received under one of these versions of procedures, finished ones included. */
    int countUnderVersions(UUID authorityId, Collection<UUID> versionIds);
}
