package vn.thongsuot.procedures.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Cases under a procedure, as the module of dossiers knows them (Vietnamese: hồ sơ đang giải quyết theo thủ tục). */
public interface RunningCases {

    /** How many were received and are not finished, of whatever version, by code of the procedure; those without one are left out. */
    Map<String, Integer> count(UUID authorityId, Collection<String> procedureCodes);
}
